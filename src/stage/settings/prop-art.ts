/** Things on the counter. (0, 0) is the middle of what they stand on; world units. */
import type { Prop } from '../acting/props.ts';
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, placed, within } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { carton } from './parcel-desk.ts';

/** Where each lies in the world: apart, so that no two cover each other. */
export const PROP_PLACE: Readonly<Record<Prop, readonly [x: number, y: number]>> = {
  'wrong-sandwich': [790, 727],
  sandwich: [790, 727],
  cake: [928, 733],
  ticket: [880, 731],
  'seat-plan': [712, 733],
  slip: [690, 733],
  parcel: [800, 735],
  pass: [800, 731],
  voucher: [924, 735],
  note: [672, 735],
  phone: [984, 733],
};

function plate(half: number): Drawing[] {
  return [
    fill(ellipse(0, 6, half + 4, half * 0.17), '#20121f', 0.24),
    fill(ellipse(0, 0, half, half * 0.18), '#fffaf2'),
    fill(ellipse(0, -2, half * 0.72, half * 0.11), '#eadfd0'),
  ];
}

/** Two slices, and between them what makes the difference. */
function sandwich(filling: readonly Drawing[]): Drawing[] {
  const bread = tones('#d99c58');
  const slice = (y: number) =>
    p`M-62 ${y}Q-66 ${y - 17} -46 ${y - 20}Q0 ${y - 27} 46 ${y - 20}Q66 ${y - 17} 62 ${y}Q0 ${y + 9} -62 ${y}Z`;
  return [
    ...plate(92),
    fill(slice(-4), bread.shade),
    ...filling,
    fill(slice(-26), bread.base),
    within(slice(-26), [
      fill(ellipse(-18, -46, 34, 10), bread.light, 0.8),
      fill(box(26, -60, 50, 50), bread.shade, 0.4),
    ]),
  ];
}

const cheese: readonly Drawing[] = [
  fill(p`M-60 -20L-30 -18L-20 -4L-8 -17H26L36 -5L46 -18L60 -20V-26H-60Z`, '#f2b545'),
  fill(p`M-62 -22Q-40 -14 -20 -20T20 -20T62 -22V-27H-62Z`, '#8fae5f'),
];

const egg: readonly Drawing[] = [
  fill(p`M-60 -14Q-50 -4 -36 -12Q-18 -2 0 -11Q18 -2 36 -12Q52 -4 60 -14V-26H-60Z`, '#fffaf0'),
  fill(ellipse(-14, -19, 18, 7), '#f2a52e'),
  fill(ellipse(26, -18, 15, 6), '#f2a52e'),
  fill(p`M-62 -24Q-40 -17 -20 -22T20 -22T62 -24V-28H-62Z`, '#7fa654'),
];

function steam(x: number): Drawing {
  return line(p`M${x} -56q-8 -12 0 -22t0 -22`, '#ffffff', 4, 0.55);
}

function cake(): Drawing[] {
  const brown = tones('#5b3328');
  return [
    ...plate(66),
    fill(polygon([-36, -4], [36, -4], [36, -46], [-36, -34]), brown.base),
    fill(polygon([-36, -17], [36, -22], [36, -29], [-36, -22]), '#f3dcc0'),
    fill(p`M-36 -34L36 -46V-38q-8 10 -16 2q-8 11 -17 3q-8 9 -17 2q-12 9 -22 -1Z`, brown.shade),
    fill(polygon([-36, -34], [36, -46], [14, -56], [-30, -42]), brown.light),
    fill(ellipse(18, -56, 9), '#c9483f'),
    fill(ellipse(15, -59, 3), '#fff1dc', 0.8),
  ];
}

/** Paper lying on the counter, seen from above and a little behind it. */
function paper(w: number, h: number, tone: string, on: readonly Drawing[], lean = -0.1): Drawing[] {
  const sheet: Drawing[] = [
    fill(box(-w / 2 + 4, -h + 6, w, h, 5), '#20121f', 0.2),
    fill(box(-w / 2, -h, w, h, 5), tone),
    ...on,
  ];
  return [placed(0, 4, lean, 1, 0.72, sheet)];
}

const rows = (x: number, y: number, widths: readonly number[], gap: number, tone: string) =>
  widths.map((w, i) => fill(box(x, y + i * gap, w, 6, 3), tone));

function ticket(): Drawing[] {
  return paper(116, 66, '#f7dcb8', [
    fill(box(-58, -66, 26, 66, 5), '#8d3140'),
    line('M-32 -62V-4', '#b98a5e', 2.4, 0.8),
    ...rows(-22, -52, [56, 40, 64], 15, '#5d4a52'),
    fill(ellipse(-45, -33, 7), '#f2b545'),
  ]);
}

function seatPlan(): Drawing[] {
  const seats: Drawing[] = [];
  for (let row = 0; row < 4; row++) {
    for (let seat = 0; seat < 7; seat++) {
      const free = row === 2 && (seat === 3 || seat === 4);
      seats.push(
        fill(box(-48 + seat * 14, -74 + row * 17, 10, 11, 3), free ? '#d9653b' : '#9db2b5'),
      );
    }
  }
  return paper(128, 104, '#fffaf2', [fill(box(-44, -96, 88, 9, 4), '#33263c'), ...seats], 0.08);
}

function pass(): Drawing[] {
  return paper(158, 72, '#fffaf2', [
    fill(box(-79, -72, 158, 18, 5), '#2f6f73'),
    line('M38 -50V-6', '#c9bba8', 2.4),
    ...rows(-68, -44, [48, 82, 60], 14, '#7d8a92'),
    ...[48, 53, 57, 63, 67].map((x, i) => fill(box(x, -46, i % 2 ? 2 : 4, 36), '#2a2230')),
    fill(box(-8, -46, 34, 12, 4), '#f2b545'),
  ]);
}

function voucher(): Drawing[] {
  return paper(
    112,
    64,
    '#fdf0d3',
    [
      line(box(-50, -58, 100, 52, 4), '#d9653b', 2.6),
      fill(
        polygon(
          [-26, -46],
          [-21, -36],
          [-10, -35],
          [-18, -28],
          [-16, -17],
          [-26, -23],
          [-36, -17],
          [-34, -28],
          [-42, -35],
          [-31, -36],
        ),
        '#d9653b',
      ),
      ...rows(2, -44, [38, 28, 34], 13, '#8a5a3c'),
    ],
    0.12,
  );
}

function note(): Drawing[] {
  return [
    ...paper(92, 92, '#fbe28a', rows(-34, -72, [64, 52, 60, 36], 17, '#8a6d2f'), 0.1),
    line('M34 2L78 -34', '#2f6f73', 7),
    line('M34 2L40 -3', '#2a2230', 4),
  ];
}

function phone(): Drawing[] {
  return [
    ...paper(
      52,
      96,
      '#2a2230',
      [fill(box(-21, -90, 42, 78, 5), '#7cc4c4'), fill(ellipse(0, -52, 11), '#fff8ee')],
      -0.14,
    ),
    line('M-42 -66q-10 14 -4 30', '#d9653b', 4, 0.8),
    line('M46 -72q12 12 8 30', '#d9653b', 4, 0.8),
  ];
}

export function drawProp(prop: Prop): readonly Drawing[] {
  switch (prop) {
    case 'wrong-sandwich':
      return sandwich(cheese);
    case 'sandwich':
      return [...sandwich(egg), steam(-26), steam(2), steam(30)];
    case 'cake':
      return cake();
    case 'ticket':
      return ticket();
    case 'seat-plan':
      return seatPlan();
    case 'slip':
      return paper(84, 104, '#fffaf2', [
        fill(box(-42, -104, 84, 16, 5), '#d9653b'),
        ...rows(-32, -76, [50, 62, 40, 56], 17, '#8a949a'),
      ]);
    case 'parcel':
      return [fill(ellipse(0, 2, 92, 11), '#20121f', 0.24), ...carton(-82, 0, 164, 104, '#cf9f68')];
    case 'pass':
      return pass();
    case 'voucher':
      return voucher();
    case 'note':
      return note();
    case 'phone':
      return phone();
  }
}

/** The phone in the customer's hand, from behind: body units. */
export const HELD_PHONE: readonly Drawing[] = [
  placed(58, 132, -0.42, 1, 1, [
    fill(box(-25, -50, 50, 96, 9), '#2a2230'),
    fill(box(-25, -50, 50, 96, 9), '#4a4152', 0.5),
    fill(ellipse(-12, -38, 6), '#15101a'),
  ]),
];
