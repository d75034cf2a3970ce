/** Which sheets show the places: each on every shape by day and in the dark, and in every mood. */
import { MOODS, type Mood, SETTINGS, type Setting } from '../../../src/core/scenario/vocabulary.ts';
import { LOOKS } from '../../../src/stage/rig/looks.ts';
import type { Sheet } from '../sheet.ts';
import type { Screen } from '../studio.ts';
import { PLAIN, type Wish } from './wish.ts';

/** Where a customer can be found: at a counter, or at home with the phone. */
export type PlaceName = Setting | 'home';
const PLACES: readonly PlaceName[] = [...SETTINGS, 'home'];

const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const RENDERERS = ['canvas', 'webgl'] as const;
export type Renderer = (typeof RENDERERS)[number];

const phone = { ratio: 2, touch: true } as const;
const desk = { ratio: 1, touch: false } as const;

/** CSS pixels. */
export const SHAPES: readonly Screen[] = [
  { width: 390, height: 844, ...phone },
  { width: 360, height: 640, ...phone },
  { width: 844, height: 390, ...phone },
  { width: 820, height: 1180, ...phone },
  { width: 1440, height: 900, ...desk },
  { width: 1920, height: 1080, ...desk },
  { width: 2560, height: 1080, ...desk },
];

/** The stage's own share of a phone. */
export const STAGE: Screen = { width: 390, height: 447, ratio: 1, touch: true };

const PEOPLE = Object.keys(LOOKS);

/** Somebody else in each place, so that nobody is seen in one light only. */
function wishFor(place: PlaceName, mood: Mood): Wish {
  const look = PEOPLE[PLACES.indexOf(place) % PEOPLE.length] ?? PLAIN.look;
  return place === 'home'
    ? { ...PLAIN, setting: 'counter', how: 'call', later: true, look, mood }
    : { ...PLAIN, setting: place, look, mood };
}

/** The mood that most talks begin in. */
const USUAL_MOOD = 'wary';

export interface ShapesSheet extends Sheet {
  readonly place: PlaceName;
  readonly pictures: readonly {
    readonly shape: Screen;
    readonly scheme: Scheme;
    readonly caption: string;
    readonly wish: Wish;
  }[];
}

export function shapesSheets(): readonly ShapesSheet[] {
  return PLACES.map((place) => ({
    section: 'places',
    name: `${place}-shapes`,
    title: `${place}: on every shape, in light and dark`,
    about: place,
    place,
    pictures: SCHEMES.flatMap((scheme) =>
      SHAPES.map((shape) => ({
        shape,
        scheme,
        caption: `${shape.width} × ${shape.height}, ${scheme}`,
        wish: wishFor(place, USUAL_MOOD),
      })),
    ),
  }));
}

export interface MoodsSheet extends Sheet {
  readonly pictures: readonly {
    readonly renderer: Renderer;
    readonly caption: string;
    readonly wish: Wish;
  }[];
}

/** What a mood does to the light, in both renderers; and a follow-up's light. */
export function moodsSheets(): readonly MoodsSheet[] {
  return PLACES.map((place) => ({
    section: 'places',
    name: `${place}-moods`,
    title: `${place}: in every mood, drawn by both renderers`,
    about: place,
    pictures: RENDERERS.flatMap((renderer) => [
      ...MOODS.map((mood) => ({
        renderer,
        caption: `${mood}, ${renderer}`,
        wish: { ...wishFor(place, mood), bare: true },
      })),
      {
        renderer,
        caption: `later, ${renderer}`,
        wish: { ...wishFor(place, 'pleased'), bare: true, later: true },
      },
    ]),
  }));
}
