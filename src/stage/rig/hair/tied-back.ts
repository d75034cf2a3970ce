/** Long hair with a side parting, tied low and brought forward over one shoulder. */
import { fill } from '../drawing.ts';
import { curve, type Point, ribbon } from '../path.ts';
import type { Hair } from './hair.ts';

const CAP: readonly Point[] = [
  [-22, -100],
  [10, -86],
  [50, -72],
  [74, -44],
  [84, -6],
  [88, 22],
  [97, 20],
  [103, -24],
  [96, -76],
  [66, -120],
  [8, -134],
  [-52, -124],
  [-92, -80],
  [-102, -24],
  [-97, 20],
  [-88, 22],
  [-84, -6],
  [-74, -46],
  [-52, -78],
];

const BACK: readonly Point[] = [
  [-96, -40],
  [-90, 40],
  [-66, 86],
  [0, 110],
  [72, 96],
  [96, 36],
  [98, -40],
  [0, -110],
];

/** Body units: from behind the neck, over the shoulder, down in front. */
const TAIL: readonly Point[] = [
  [30, -34],
  [62, -20],
  [80, 18],
  [90, 64],
  [96, 116],
  [92, 160],
  [78, 196],
  [66, 168],
  [54, 124],
  [48, 76],
  [40, 34],
];

export const tiedBack: Hair = {
  back: ({ hair }) => [fill(curve(BACK, true), hair.shade)],
  front: ({ hair }) => [
    fill(curve(CAP, true, 0.9), hair.base),
    fill(
      ribbon([
        [-16, -104, 1],
        [24, -98, 9],
        [66, -72, 11],
        [90, -28, 1],
      ]),
      hair.light,
      0.45,
    ),
    fill(
      ribbon([
        [-30, -108, 1],
        [-66, -84, 8],
        [-90, -36, 1],
      ]),
      hair.light,
      0.5,
    ),
    fill(
      ribbon([
        [-22, -101, 0.6],
        [30, -88, 2.6],
        [76, -54, 2.6],
        [93, 0, 0.6],
      ]),
      hair.line,
      0.6,
    ),
    fill(
      ribbon([
        [-22, -128, 0.6],
        [-25, -114, 2.4],
        [-22, -100, 0.6],
      ]),
      hair.line,
      0.8,
    ),
    fill(
      ribbon([
        [-26, -104, 0.6],
        [-66, -74, 2.6],
        [-92, -14, 0.6],
      ]),
      hair.line,
      0.6,
    ),
  ],
  over: ({ hair, garment }) => [
    fill(curve(TAIL, true), hair.base),
    fill(
      ribbon([
        [56, -8, 1],
        [70, 40, 7],
        [77, 100, 8],
        [78, 160, 1],
      ]),
      hair.light,
      0.4,
    ),
    fill(
      ribbon([
        [46, 20, 0.6],
        [60, 70, 2.8],
        [66, 124, 2.6],
        [74, 176, 0.6],
      ]),
      hair.line,
      0.6,
    ),
    fill(
      ribbon([
        [74, 20, 0.6],
        [84, 70, 2.8],
        [88, 130, 2.2],
        [82, 176, 0.6],
      ]),
      hair.line,
      0.6,
    ),
    fill(
      ribbon([
        [38, 22, 15],
        [58, 16, 17],
        [80, 8, 15],
      ]),
      garment.light,
    ),
  ],
  shadow: curve(CAP, true, 0.9),
  rise: 6,
};
