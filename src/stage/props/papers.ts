/**
 * Papers and a phone, seen from straight above: (0, 0) is their middle; lying down is done by whoever
 * shows them. `drawn` 0…1 is how far they are printed, turned round or written. World units.
 */
import { type Drawing, fill, line, placed, within } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';

function sheet(w: number, h: number, tone: string, on: readonly Drawing[], lean = 0): Drawing[] {
  const outline = box(-w / 2, -h / 2, w, h, 5);
  return [
    placed(0, 0, lean, 1, 1, [
      fill(box(-w / 2 + 1, -h / 2 + 3, w, h, 5), '#b59c84'),
      fill(outline, tone),
      within(outline, on),
    ]),
  ];
}

const rows = (x: number, y: number, widths: readonly number[], gap: number, tone: string) =>
  widths.map((w, i) => fill(box(x, y + i * gap, w, 6, 3), tone));

/** What a printer has let out so far: it comes with its top first. */
function outOf(h: number, drawn: number, of: readonly Drawing[]): readonly Drawing[] {
  if (drawn >= 1) return of;
  return [within(box(-130, -h / 2, 260, h * drawn + 0.1), [{ at: [1, 0, 0, 1, 0, 0], of }])];
}

export function ticket(drawn: number): readonly Drawing[] {
  const [w, h] = [112, 64];
  return outOf(
    h,
    drawn,
    sheet(w, h, '#f7dcb8', [
      fill(box(-56, -32, 28, 64), '#8d3140'),
      fill(
        polygon(
          [-42, -14],
          [-38, -4],
          [-28, -4],
          [-36, 2],
          [-33, 12],
          [-42, 6],
          [-51, 12],
          [-48, 2],
          [-56, -4],
          [-46, -4],
        ),
        '#f2b545',
      ),
      line('M-28 -32V32', '#fff8ee', 2.4, 0.9),
      ...rows(-18, -22, [58], 0, '#33263c'),
      ...rows(-18, -8, [40, 30], 14, '#8a6a5a'),
      fill(box(22, -8, 26, 26, 3), '#d9653b'),
      ...[27, 34, 41].map((x) => fill(box(x, -3, 3, 16), '#fff8ee')),
    ]),
  );
}

/** Rows of seats under the screen; two of them are meant. At 0 it faces us, at 1 the customer. */
export function seatPlan(drawn: number): readonly Drawing[] {
  const seats: Drawing[] = [];
  for (let row = 0; row < 4; row++) {
    for (let seat = 0; seat < 7; seat++) {
      const meant = row === 2 && (seat === 3 || seat === 4);
      seats.push(
        fill(
          box(-50 + seat * 14.6, -22 + row * 17 + Math.abs(seat - 3) * -1.6, 11, 12, 4),
          meant ? '#d9653b' : '#9db2b5',
        ),
      );
    }
  }
  const plan = sheet(126, 104, '#fffaf2', [
    fill(p`M-46 -38Q0 -46 46 -38L44 -31Q0 -38 -44 -31Z`, '#33263c'),
    ...seats,
    line(ellipse(9, 18, 20, 13), '#d9653b', 2.6),
  ]);
  return [placed(0, 0, Math.PI * drawn + 0.06, 1, 1, plan)];
}

export function slip(): readonly Drawing[] {
  return sheet(
    80,
    96,
    '#fffaf2',
    [
      fill(box(-40, -48, 80, 16), '#d9653b'),
      ...rows(-30, -24, [46, 58, 36], 14, '#8a949a'),
      ...[0, 6, 9, 16, 20, 27, 31, 38, 44, 48, 55].map((x, i) =>
        fill(box(-30 + x, 22, i % 3 === 0 ? 4 : 2.4, 18), '#2a2230'),
      ),
    ],
    -0.08,
  );
}

export function pass(drawn: number): readonly Drawing[] {
  const [w, h] = [140, 64];
  return outOf(
    h,
    drawn,
    sheet(w, h, '#fffaf2', [
      fill(box(-70, -32, 140, 16), '#2f6f73'),
      fill(p`M-62 -22l16 -5q4 0 3 3l-6 2l-5 6h-4l2 -5l-4 1Z`, '#fff8ee'),
      line('M34 -16V32', '#c9bba8', 2.4),
      ...rows(-60, -9, [34, 58], 15, '#5d6a72'),
      ...rows(-60, 21, [44], 0, '#a9b3b8'),
      fill(box(-16, -10, 40, 13, 4), '#f2b545'),
      ...[42, 46, 50, 56, 60].map((x, i) => fill(box(x, -9, i % 2 ? 2 : 3.4, 34), '#2a2230')),
    ]),
  );
}

export function voucher(): readonly Drawing[] {
  return sheet(
    112,
    62,
    '#fdf0d3',
    [
      line(box(-50, -25, 100, 50, 5), '#d9653b', 2.6),
      fill(
        polygon(
          [-27, -16],
          [-22, -6],
          [-11, -5],
          [-19, 2],
          [-17, 13],
          [-27, 7],
          [-37, 13],
          [-35, 2],
          [-43, -5],
          [-32, -6],
        ),
        '#d9653b',
      ),
      ...rows(2, -13, [38, 26, 34], 12, '#8a5a3c'),
    ],
    0.08,
  );
}

/** How many lines are written on a note. */
export const LINES = 4;

/** Where the pen is on a note when `drawn` of it is written, from its middle, lying. */
export function penAt(drawn: number): readonly [x: number, y: number] {
  const at = Math.min(LINES - 0.001, Math.max(0, drawn) * LINES);
  const row = Math.floor(at);
  const along = at - row;
  return [-32 + along * (row === LINES - 1 ? 34 : 60), -20 + row * 11];
}

/** Handwriting: each line a row of loops, as long as it has been written. */
export function note(drawn: number): readonly Drawing[] {
  const at = drawn * LINES;
  const lines: Drawing[] = [];
  for (let row = 0; row < LINES; row++) {
    const part = Math.max(0, Math.min(1, at - row));
    if (part === 0) break;
    const width = (row === LINES - 1 ? 34 : 60) * part;
    const loops = Math.max(1, Math.round(width / 7.5));
    const step = width / loops;
    let d = p`M-32 ${-26 + row * 19}`;
    for (let i = 0; i < loops; i++) {
      const high = (i * 7 + row * 3) % 4 === 0 ? -11 : -6;
      d += p`q${step * 0.2} ${high} ${step * 0.5} ${-1}t${step * 0.5} 1`;
    }
    lines.push(line(d, '#35508a', 2.6));
  }
  return sheet(88, 88, '#fbe28a', [fill(box(-44, -44, 88, 10), '#f0cf66'), ...lines], 0.04);
}

export function phone(): readonly Drawing[] {
  const of: Drawing[] = [
    fill(box(-24, -44, 48, 92, 9), '#15101a'),
    fill(box(-24, -46, 48, 92, 9), '#2a2230'),
    fill(box(-20, -40, 40, 80, 5), '#7cc4c4'),
    fill(box(-20, -40, 40, 80, 5), {
      from: [-20, -40],
      to: [20, 40],
      stops: [
        [0, '#bfe7e2', 1],
        [1, '#4e9297', 1],
      ],
    }),
    fill(ellipse(0, -12, 11), '#fff8ee'),
    fill(ellipse(0, -15, 4.4), '#4e9297'),
    fill(p`M-8 -5Q0 -12 8 -5Q0 0 -8 -5Z`, '#4e9297'),
    fill(ellipse(-10, 24, 6.4), '#c9483f'),
    fill(ellipse(10, 24, 6.4), '#5d9a63'),
  ];
  return [placed(0, 0, -0.12, 1, 1, of)];
}
