/** Pictures of situations and of places, made from the stage by `npm run look -- --pictures`. */
import type { Setting } from '../../core/scenario/vocabulary.ts';

const ADDRESSES = import.meta.glob<string>('../../../assets/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const named = (name: string): string | undefined =>
  ADDRESSES[`../../../assets/pictures/${name}.webp`];

/** CSS pixels. */
export const PICTURE = { width: 640, height: 400 } as const;

/** The situation's own picture, with its customer, or else the place with nobody in it. */
export const pictureOf = (slug: string, setting: Setting): string | undefined =>
  named(slug) ?? named(setting);
