/** What is eaten, on its plate. (0, 0) is the middle of what it stands on; world units. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, within } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';

function plate(half: number): Drawing[] {
  return [
    fill(ellipse(0, 3, half * 0.98, half * 0.2), '#cfc0b0'),
    fill(ellipse(0, 0, half, half * 0.2), '#fffaf2'),
    fill(ellipse(0, -1, half * 0.76, half * 0.135), '#e6d9c9'),
    fill(ellipse(0, 1, half * 0.74, half * 0.12), '#f4eadc'),
    line(
      p`M${-half * 0.9} -6Q${-half * 0.5} ${-half * 0.19} ${-half * 0.1} ${-half * 0.195}`,
      '#ffffff',
      3,
      0.9,
    ),
  ];
}

/** Two slices, and between them what makes the difference. */
function sandwich(filling: readonly Drawing[]): Drawing[] {
  const bread = tones('#d99c58');
  const slice = (y: number) =>
    p`M-66 ${y}Q-71 ${y - 18} -50 ${y - 22}Q0 ${y - 30} 50 ${y - 22}Q71 ${y - 18} 66 ${y}Q0 ${y + 10} -66 ${y}Z`;
  const top = slice(-27);
  return [
    ...plate(98),
    fill(ellipse(2, 3, 70, 9), '#8a6a52', 0.35),
    fill(slice(-3), bread.shade),
    fill(p`M-66 -6Q0 4 66 -6L65 -12Q0 -3 -65 -12Z`, bread.light, 0.75),
    ...filling,
    fill(top, bread.base),
    within(top, [
      fill(ellipse(-20, -49, 38, 11), bread.light, 0.9),
      fill(p`M20 -62H80V0H36Q46 -34 20 -62Z`, bread.shade, 0.45),
      fill(p`M-66 -30Q0 -20 66 -30V-22H-66Z`, bread.line, 0.28),
      ...[-34, -12, 14, 34].map((x, i) => fill(ellipse(x, -46 + (i % 2) * 4, 3, 1.5), '#f5dcae')),
    ]),
  ];
}

const cheese: readonly Drawing[] = [
  fill(p`M-64 -20L-32 -18L-22 -3L-9 -17H28L38 -4L49 -18L64 -20V-27H-64Z`, '#f2b545'),
  fill(p`M-64 -20L-32 -18L-27 -10L-20 -18L-9 -17L28 -17L49 -18L64 -20V-22H-64Z`, '#d8942c', 0.5),
  fill(p`M-66 -23Q-43 -14 -21 -21T21 -21T66 -23V-29H-66Z`, '#8fae5f'),
];

const egg: readonly Drawing[] = [
  fill(p`M-64 -14Q-53 -3 -38 -12Q-19 -1 0 -11Q19 -1 38 -12Q55 -3 64 -14V-27H-64Z`, '#fffaf0'),
  fill(
    p`M-64 -14Q-53 -3 -38 -12Q-19 -1 0 -11Q19 -1 38 -12Q55 -3 64 -14V-17Q40 -10 0 -15T-64 -17Z`,
    '#e2d3bd',
  ),
  fill(ellipse(-15, -19, 20, 7.5), '#f2a52e'),
  fill(ellipse(28, -18, 16, 6.5), '#f2a52e'),
  fill(ellipse(-20, -21, 7, 2.4), '#ffd27a'),
  fill(p`M-66 -25Q-43 -17 -21 -23T21 -23T66 -25V-30H-66Z`, '#7fa654'),
];

function steam(x: number): Drawing {
  return line(p`M${x} -60q-8 -12 0 -22t0 -22`, '#ffffff', 4, 0.5);
}

export const wrongSandwich = (): Drawing[] => sandwich(cheese);
export const rightSandwich = (): Drawing[] => [...sandwich(egg), steam(-26), steam(2), steam(30)];

/** A slice, its cut side to us: sponge, cream, glaze that runs, and a cherry. */
export function cake(): Drawing[] {
  const brown = tones('#5b3328');
  const cut = polygon([-46, -3], [40, -3], [40, -52], [-46, -40]);
  return [
    ...plate(72),
    fill(ellipse(0, 2, 50, 7), '#8a6a52', 0.35),
    fill(polygon([40, -3], [54, -10], [54, -56], [40, -52]), brown.shade),
    fill(cut, brown.light),
    within(cut, [
      fill(box(-60, -3 - 12, 120, 12), brown.base),
      fill(polygon([-46, -20], [40, -25], [40, -31], [-46, -25]), '#f6e2c6'),
      fill(polygon([-46, -32], [40, -39], [40, -44], [-46, -36]), '#f6e2c6'),
      ...[-34, -18, 2, 20, 32].map((x, i) =>
        fill(ellipse(x, -10 - (i % 2) * 3, 2, 1.4), brown.line),
      ),
    ]),
    fill(polygon([-46, -40], [40, -52], [54, -56], [10, -60], [-38, -47]), brown.base),
    fill(
      p`M-46 -40L40 -52V-42q-6 8 -12 1q-7 11 -15 4q-8 10 -17 3q-9 9 -18 1q-12 8 -24 0Z`,
      brown.shade,
    ),
    fill(p`M-40 -42L30 -52L12 -56L-34 -46Z`, brown.light, 0.55),
    fill(ellipse(8, -60, 13, 6), '#fff4e2'),
    fill(ellipse(8, -66, 9.5), '#c9483f'),
    fill(ellipse(5, -69, 3), '#fff1dc', 0.85),
    line(p`M10 -74q3 -10 12 -13`, '#6f4a2a', 2.6),
  ];
}
