/** How a mood lights the room, and what weather it brings to the window. */
import type { Mood } from '../core/scenario/vocabulary.ts';
import { type Drawing, fill } from './rig/drawing.ts';
import { box } from './rig/path.ts';

/** Every number is 0…1. */
export interface Light {
  /** Strength of the beam. */
  readonly beam: number;
  /** Darkness at the edges. */
  readonly dusk: number;
  /** Grey over the sky. */
  readonly cloud: number;
  readonly rain: number;
}

const LIGHTS: Readonly<Record<Mood, Light>> = {
  furious: { beam: 0.12, dusk: 0.85, cloud: 0.9, rain: 1 },
  angry: { beam: 0.22, dusk: 0.62, cloud: 0.75, rain: 0.75 },
  upset: { beam: 0.42, dusk: 0.4, cloud: 0.55, rain: 0.4 },
  wary: { beam: 0.7, dusk: 0.2, cloud: 0.25, rain: 0 },
  calm: { beam: 0.9, dusk: 0.06, cloud: 0.06, rain: 0 },
  pleased: { beam: 1, dusk: 0, cloud: 0, rain: 0 },
  delighted: { beam: 1, dusk: 0, cloud: 0, rain: 0 },
};

/** `later`: whatever it was, it has cleared up by then. */
export function lightOf(mood: Mood, later = false): Light {
  const light = LIGHTS[mood];
  return later ? { ...light, cloud: light.cloud * 0.4, rain: 0 } : light;
}

export function blendLights(a: Light, b: Light, t: number): Light {
  return {
    beam: a.beam + (b.beam - a.beam) * t,
    dusk: a.dusk + (b.dusk - a.dusk) * t,
    cloud: a.cloud + (b.cloud - a.cloud) * t,
    rain: a.rain + (b.rain - a.rain) * t,
  };
}

/** Darkness that closes in from the edges; 100 × 100, to be stretched. */
export const DUSK: readonly Drawing[] = [
  fill(box(0, 0, 100, 100), {
    centre: [50, 44],
    radius: 76,
    stops: [
      [0.42, '#2b1836', 0],
      [1, '#2b1836', 0.56],
    ],
  }),
];

/** What the light of a follow-up lays over a place: from the window's side, and away from it. */
export function laterLight([near, far]: readonly [string, string]): readonly Drawing[] {
  return [
    fill(box(-900, -900, 3400, 2700), {
      from: [100, 0],
      to: [1200, 900],
      stops: [
        [0, near, 0.24],
        [1, far, 0.16],
      ],
    }),
  ];
}
