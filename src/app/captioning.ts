/** What captions are made of. Fetched after the first answer: nothing is heard before it. */
export * as english from '../locales/en/captions.ts';
export { captionsFor, captionTime } from '../sound/captions.ts';
