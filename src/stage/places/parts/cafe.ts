/** What a café needs: tables, chairs, cups and the machines that steam. `y` is what it stands on. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import { shadowOn } from './kit.ts';

const FLOOR = 716;
const wood = tones('#b98257');
const iron = tones('#5a4a4e');

/** A round table; its top is 130 above the floor. */
export function table(x: number, wide: number): Drawing[] {
  const top = FLOOR - 146;
  return [
    fill(box(x - 5, top + 8, 10, 140), iron.base),
    fill(ellipse(x, top + 10, wide / 2, 11), wood.shade),
    fill(ellipse(x, top + 4, wide / 2, 11), wood.base),
    fill(ellipse(x - wide * 0.1, top + 2, wide * 0.32, 6), wood.light, 0.7),
  ];
}

/** A bentwood chair; `side` 1 looks to the right. */
export function chair(x: number, side: 1 | -1): Drawing[] {
  const s = side;
  return [
    line(p`M${x - s * 34} ${FLOOR}L${x - s * 30} 616L${x - s * 40} 512`, wood.shade, 8),
    line(
      p`M${x - s * 40} 512C${x - s * 46} 478 ${x - s * 12} 478 ${x - s * 12} 508L${x - s * 4} 610`,
      wood.base,
      8,
    ),
    line(p`M${x - s * 34} 540C${x - s * 30} 530 ${x - s * 18} 530 ${x - s * 14} 540`, wood.base, 5),
    fill(ellipse(x, 618, 42, 10), wood.base),
    fill(ellipse(x, 614, 40, 8), '#d9653b'),
    line(
      p`M${x + s * 30} 622L${x + s * 34} ${FLOOR}M${x - s * 14} 622L${x - s * 16} ${FLOOR}`,
      wood.shade,
      7,
    ),
  ];
}

/** Two cups and a flower on a table whose top is at `y`. */
export function cups(x: number, y: number): Drawing[] {
  const cup = (at: number, colour: string): Drawing[] => {
    const clay = tones(colour);
    return [
      fill(ellipse(at, y + 7, 22, 4), '#fff8ee'),
      line(p`M${at + 14} ${y - 8}q10 0 8 7q-2 5 -10 4`, clay.shade, 4),
      fill(p`M${at - 15} ${y - 14}H${at + 15}L${at + 10} ${y + 5}H${at - 10}Z`, clay.base),
      fill(p`M${at + 4} ${y - 14}H${at + 15}L${at + 10} ${y + 5}H${at + 3}Z`, clay.shade, 0.7),
    ];
  };
  return [
    line(p`M${x + 4} ${y - 26}q-4 -16 2 -30M${x + 6} ${y - 26}q8 -12 14 -18`, '#6b8f63', 3),
    ...[
      [4, -60, '#d9653b'],
      [22, -48, '#f2b545'],
    ].map(([dx, dy, colour]) => fill(ellipse(x + Number(dx), y + Number(dy), 9), String(colour))),
    fill(p`M${x - 6} ${y - 28}H${x + 18}L${x + 12} ${y + 4}H${x}Z`, '#dfe9e6'),
    ...cup(x - 34, '#2f6f73'),
    ...cup(x + 56, '#fff8ee'),
  ];
}

/** A brass urn of coffee with a tap. */
export function urn(x: number, y: number): Drawing[] {
  const brass = tones('#d6a04a');
  return [
    fill(box(x - 26, y - 10, 52, 10, 4), brass.shade),
    fill(
      p`M${x - 28} ${y - 78}C${x - 34} ${y - 40} ${x - 26} ${y - 16} ${x - 16} ${y - 8}H${x + 16}C${x + 26} ${y - 16} ${x + 34} ${y - 40} ${x + 28} ${y - 78}Z`,
      brass.base,
    ),
    fill(
      p`M${x + 6} ${y - 78}H${x + 28}C${x + 34} ${y - 40} ${x + 26} ${y - 16} ${x + 16} ${y - 8}H${x + 4}C${x + 12} ${y - 30} ${x + 12} ${y - 56} ${x + 6} ${y - 78}Z`,
      brass.shade,
    ),
    fill(ellipse(x - 16, y - 50, 5, 18), '#fff1cf', 0.8),
    fill(p`M${x - 30} ${y - 76}Q${x} ${y - 106} ${x + 30} ${y - 76}Z`, brass.light),
    fill(ellipse(x, y - 96, 6), '#4a3430'),
    line(p`M${x - 26} ${y - 30}h-12v10`, brass.shade, 5),
  ];
}

export function basket(x: number, y: number, w: number): Drawing[] {
  const cane = tones('#b07a4a');
  return [
    fill(p`M${x - w / 2} ${y - 30}H${x + w / 2}L${x + w * 0.42} ${y}H${x - w * 0.42}Z`, cane.base),
    fill(
      p`M${x + w * 0.2} ${y - 30}H${x + w / 2}L${x + w * 0.42} ${y}H${x + w * 0.16}Z`,
      cane.shade,
      0.6,
    ),
    line(
      p`M${x - w * 0.46} ${y - 20}H${x + w * 0.46}M${x - w * 0.44} ${y - 10}H${x + w * 0.44}`,
      cane.line,
      2.4,
      0.45,
    ),
    fill(box(x - w / 2 - 4, y - 36, w + 8, 10, 5), cane.light),
  ];
}

/** A machine with two groups, turned to the staff. */
export function espresso(x: number, y: number): Drawing[] {
  const red = tones('#b8433a');
  const steel = tones('#c3c8cc');
  return [
    shadowOn(x + 76, y, 92),
    fill(box(x, y - 30, 152, 30, 6), steel.shade),
    fill(box(x + 8, y - 14, 136, 6, 3), '#6d7880'),
    fill(box(x + 6, y - 96, 140, 70, 4), steel.base),
    fill(box(x + 90, y - 96, 56, 70, 4), steel.shade, 0.7),
    ...[42, 106].flatMap((dx) => [
      fill(box(x + dx - 12, y - 84, 24, 16, 4), '#3a3240'),
      line(p`M${x + dx} ${y - 66}h-20`, '#2a2230', 7),
      fill(p`M${x + dx - 10} ${y - 44}h20l-3 14h-14Z`, '#fff8ee'),
    ]),
    fill(box(x - 4, y - 144, 160, 52, 12), red.base),
    fill(
      p`M${x + 84} ${y - 144}H${x + 144}Q${x + 156} ${y - 144} ${x + 156} ${y - 132}V${y - 92}H${x + 96}Z`,
      red.shade,
    ),
    fill(box(x + 10, y - 134, 60, 7, 3), red.light, 0.8),
    fill(ellipse(x + 118, y - 118, 13), '#fffaf0'),
    line(p`M${x + 118} ${y - 118}l6 -7`, '#2a2230', 2.4),
    ...[24, 52, 80].map((dx) => fill(p`M${x + dx - 12} ${y - 162}h24l-4 18h-16Z`, '#fff8ee')),
    fill(
      polygon([x + 26, y - 162], [x + 36, y - 162], [x + 32, y - 144], [x + 26, y - 144]),
      '#d8cbbd',
    ),
  ];
}
