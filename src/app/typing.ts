/**
 * What reads typed words and finds what may have been meant. It is fetched only where replies are
 * typed, and kept from then on.
 */
export { suggestionsOf } from '../core/session/misses.ts';
export { readTyped } from '../core/session/read-typed.ts';
export { fetchReader } from './reader-door.ts';
