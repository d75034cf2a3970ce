/** Tonight's films, in a frame of bulbs. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line } from '../../rig/drawing.ts';
import { box, ellipse } from '../../rig/path.ts';
import type { Board, Living, PlaceState } from '../place.ts';
import { flaps, flapsLength, letters } from './letters.ts';

const velvet = tones('#8d3140');
const WIDE = 348;
const HIGH = 216;
const LEFT = 948;
const TOP = 214;

/** The board's shadow and the rods it hangs from. */
export function dropped(): Drawing[] {
  return [
    fill(box(LEFT + 8, TOP + 10, WIDE, HIGH, 14), '#20121f', 0.16),
    fill(box(LEFT + 60, -400, 6, 640) + box(LEFT + WIDE - 66, -400, 6, 640), '#a87530'),
  ];
}

const FILMS = [
  ['THE LAST TRAM', '18:15'],
  ['GOOD EVENING', '20:00'],
  ['BLUE SUITCASE', '21:30'],
] as const;

/** One film gives way to another where the story changes it. */
export function tonight({ board, later }: Pick<PlaceState, 'board' | 'later'>): string[] {
  return [
    'THE LAST TRAM',
    later ? 'SHOW IS ON' : board % 2 === 0 ? 'GOOD EVENING' : 'FULL HOUSE',
    'BLUE SUITCASE',
  ];
}

export const films: Board = {
  area: { x: LEFT, y: TOP, width: WIDE, height: HIGH },
  plane: 'back',
  length: flapsLength(13),
  draw: (state, since) => {
    const now = tonight(state);
    const last = tonight({ board: Math.max(0, state.board - 1), later: false });
    return [
      fill(box(LEFT, TOP, WIDE, HIGH, 14), velvet.base),
      fill(box(LEFT, TOP, WIDE, 8, 6), velvet.light),
      fill(box(LEFT + 18, TOP + 18, WIDE - 36, HIGH - 36, 8), '#33263c'),
      line(letters('TONIGHT', LEFT + 30, TOP + 30, 20, 0.3, 0.56), '#f2b545', 4),
      ...now.flatMap((film, i) => {
        const y = TOP + 68 + i * 40;
        const changed = film !== FILMS[i]?.[0];
        return [
          ...flaps(
            (last[i] ?? '').padEnd(13),
            film.padEnd(13),
            {
              x: LEFT + 28,
              y,
              width: 15.4,
              height: 30,
              colour: changed ? '#7cc4a4' : '#f7ead8',
              cell: '#241a2b',
            },
            since,
          ),
          line(letters(FILMS[i]?.[1] ?? '', LEFT + 246, y + 8, 14), '#cbbfd0', 2.6),
        ];
      }),
    ];
  },
};

/** Lamps round the board, every third one brighter; which of them, goes round. */
export function bulbs(name: string, x: number, y: number): Living {
  const places: (readonly [number, number])[] = [];
  const across = 14;
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
    at: (time) => ({ x, y, frame: Math.floor(time / 700) % 3 }),
    rest: 0,
  };
}
