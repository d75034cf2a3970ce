/** How a mood lights the room, and how near the camera stands. */
import type { Mood } from '../core/scenario/vocabulary.ts';
import { type Drawing, fill } from './rig/drawing.ts';
import { box } from './rig/path.ts';

export interface Light {
  /** Strength of the beam, 0…1. */
  readonly beam: number;
  /** Darkness at the edges, 0…1. */
  readonly dusk: number;
  /** 1 is the whole frame; more comes nearer. */
  readonly zoom: number;
}

const LIGHTS: Readonly<Record<Mood, Light>> = {
  furious: { beam: 0.35, dusk: 0.8, zoom: 1.045 },
  angry: { beam: 0.45, dusk: 0.6, zoom: 1.03 },
  upset: { beam: 0.55, dusk: 0.42, zoom: 1.02 },
  wary: { beam: 0.75, dusk: 0.22, zoom: 1.01 },
  calm: { beam: 0.9, dusk: 0.1, zoom: 1 },
  pleased: { beam: 1, dusk: 0, zoom: 1 },
  delighted: { beam: 1, dusk: 0, zoom: 1 },
};

export function lightOf(mood: Mood): Light {
  return LIGHTS[mood];
}

export function blendLights(a: Light, b: Light, t: number): Light {
  return {
    beam: a.beam + (b.beam - a.beam) * t,
    dusk: a.dusk + (b.dusk - a.dusk) * t,
    zoom: a.zoom + (b.zoom - a.zoom) * t,
  };
}

/** Darkness that closes in from the edges; 100 × 100, to be stretched. */
export const DUSK: readonly Drawing[] = [
  fill(box(0, 0, 100, 100), {
    centre: [50, 44],
    radius: 76,
    stops: [
      [0.45, '#2b1836', 0],
      [1, '#2b1836', 0.5],
    ],
  }),
];

/** Later on the same day: a follow-up has a light of its own. */
export const LATER: readonly Drawing[] = [
  fill(box(-900, -900, 3400, 2700), {
    from: [0, 0],
    to: [700, 900],
    stops: [
      [0, '#ff9a4d', 0.2],
      [1, '#7a3b8f', 0.1],
    ],
  }),
];
