/** Tonight's films, in a frame of bulbs. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill } from '../../rig/drawing.ts';
import { box, ellipse, p } from '../../rig/path.ts';
import type { Board, Living, PlaceState } from '../place.ts';
import { flaps, flapsLength } from './letters.ts';

const velvet = tones('#8d3140');
const WIDE = 182;
const HIGH = 216;
const LEFT = 948;
const TOP = 214;

/** The board's shadow and the rods it hangs from. */
export function dropped(): Drawing[] {
  return [
    fill(box(LEFT + 8, TOP + 10, WIDE, HIGH, 14), '#20121f', 0.16),
    fill(box(LEFT + 34, -400, 6, 640) + box(LEFT + WIDE - 40, -400, 6, 640), '#a87530'),
  ];
}

const TIMES = ['18:15', '20:00', '21:30'] as const;
/** How long each title is: a board in another language says as much. */
const TITLES = [62, 74, 56] as const;

/** The show of this evening is sold out where the story says so, and on where it is later. */
export function tonight({ board, later }: Pick<PlaceState, 'board' | 'later'>): string[] {
  return TIMES.map((time, i) => (i === 1 && !later && board % 2 === 1 ? '--:--' : time));
}

function moonAndStar(x: number, y: number): Drawing[] {
  return [
    fill(p`M${x} ${y - 15}a15 15 0 1 0 14 21a12 12 0 0 1 -14 -21Z`, '#f2b545'),
    fill(p`M${x + 20} ${y - 13}l3 7 7 3 -7 3 -3 7 -3 -7 -7 -3 7 -3Z`, '#f2b545'),
  ];
}

export const films: Board = {
  area: { x: LEFT, y: TOP, width: WIDE, height: HIGH },
  plane: 'back',
  length: flapsLength(5),
  draw: (state, since) => {
    const now = tonight(state);
    const last = tonight({ board: Math.max(0, state.board - 1), later: false });
    return [
      fill(box(LEFT, TOP, WIDE, HIGH, 14), velvet.base),
      fill(box(LEFT, TOP, WIDE, 8, 6), velvet.light),
      fill(box(LEFT + 18, TOP + 18, WIDE - 36, HIGH - 36, 8), '#33263c'),
      ...moonAndStar(LEFT + WIDE / 2 - 8, TOP + 44),
      ...now.flatMap((time, i) => {
        const y = TOP + 72 + i * 40;
        const on = state.later && i === 1;
        const full = time !== TIMES[i];
        const colour = on ? '#7cc4a4' : full ? '#ff8b72' : '#f7ead8';
        return [
          ...flaps(
            last[i] ?? '',
            time,
            { x: LEFT + 25, y, width: 12, height: 28, colour, cell: '#241a2b' },
            since,
          ),
          fill(box(LEFT + 96, y + 6, (TITLES[i] ?? 60) * 0.92, 6, 3), colour, 0.9),
          fill(box(LEFT + 96, y + 17, (TITLES[i] ?? 60) * 0.58, 5, 2), '#cbbfd0', 0.7),
        ];
      }),
    ];
  },
};

/** Lamps round the board, every third one brighter; which of them, goes round. */
export function bulbs(name: string): Living {
  const places: (readonly [number, number])[] = [];
  const across = 8;
  const down = 8;
  for (let i = 0; i <= across; i++) places.push([10 + (i * (WIDE - 20)) / across, 9]);
  for (let i = 1; i < down; i++) places.push([WIDE - 9, 9 + (i * (HIGH - 18)) / down]);
  for (let i = across; i >= 0; i--) places.push([10 + (i * (WIDE - 20)) / across, HIGH - 9]);
  for (let i = down - 1; i > 0; i--) places.push([9, 9 + (i * (HIGH - 18)) / down]);
  const round = (r: number, lit: (i: number) => boolean) =>
    places.map(([bx, by], i) => (lit(i) ? ellipse(bx, by, r) : '')).join('');
  return {
    name,
    plane: 'back',
    area: { x: -2, y: -2, width: WIDE + 4, height: HIGH + 4 },
    frames: [0, 1, 2].map((at) => [
      fill(
        round(4.6, (i) => i % 3 !== at),
        '#d9913b',
      ),
      fill(
        round(8, (i) => i % 3 === at),
        '#ffe9a8',
        0.4,
      ),
      fill(
        round(5.2, (i) => i % 3 === at),
        '#fff6d6',
      ),
    ]),
    shines: true,
    at: (time) => ({ x: LEFT, y: TOP, frame: Math.floor(time / 700) % 3 }),
    rest: 0,
  };
}
