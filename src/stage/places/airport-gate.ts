/** A gate in the evening: glass towards the apron, rows of seats, one aircraft that waits. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { apron, luggage, taxiing } from './parts/apron.ts';
import { clock, plant, screen } from './parts/furniture.ts';
import { band, beam, counter, fade, glow, shadowOn, wall } from './parts/kit.ts';
import { flaps, flapsLength, letters } from './parts/letters.ts';
import { DAY, NIGHT } from './parts/outside.ts';
import type { Area, Board, Place, PlaceState } from './place.ts';

const APRON: Area = { x: -900, y: 80, width: 3400, height: 470 };
/** A blind is down behind the desk, so that the face is seen. */
const BLIND: Area = { x: 640, y: 88, width: 320, height: 444 };
const GLASS: readonly Area[] = [
  { x: -9000, y: 88, width: 9640, height: 444 },
  { x: 960, y: 88, width: 9640, height: 444 },
];

function ceiling(): Drawing[] {
  return [
    band(-9000, 9068, '#e4e9ec'),
    fill(
      Array.from({ length: 26 }, (_, i) => {
        const x = -900 + i * 140;
        return polygon([x, -60], [x + 44, -60], [x + 74, 62], [x + 20, 62]);
      }).join(''),
      '#d6dde2',
    ),
    fill(
      Array.from({ length: 16 }, (_, i) => box(-860 + i * 220, 34, 104, 9, 4)).join(''),
      '#ffffff',
    ),
    band(62, 26, '#f4f7f8'),
    band(84, 5, '#b9c3ca'),
  ];
}

function frames(): Drawing[] {
  const posts = [-880, -540, -220, 100, 400, 1180, 1500, 1820, 2140, 2460];
  return [
    fill(posts.map((x) => box(x - 8, 88, 16, 450)).join(''), '#eef2f4'),
    fill(posts.map((x) => box(x + 3, 88, 5, 450)).join(''), '#c3ccd2'),
    fill(
      polygon([500, 90], [590, 90], [450, 530], [420, 530], [420, 330]) +
        polygon([1290, 90], [1370, 90], [1210, 530], [1188, 530], [1188, 430]) +
        polygon([250, 90], [300, 90], [150, 530], [108, 530], [108, 520]),
      '#ffffff',
      0.16,
    ),
    fill(box(BLIND.x, BLIND.y, BLIND.width, BLIND.height), fade(88, 444, '#f9dfb4', '#eec591')),
    fill(
      Array.from({ length: 13 }, (_, i) => box(BLIND.x, 118 + i * 32, BLIND.width, 2)).join(''),
      '#dcae78',
      0.55,
    ),
    fill(box(BLIND.x - 8, BLIND.y, 16, 450) + box(952, BLIND.y, 16, 450), '#eef2f4'),
    fill(box(BLIND.x + 3, BLIND.y, 5, 450) + box(963, BLIND.y, 5, 450), '#c3ccd2'),
    band(530, 22, '#eef2f4'),
    band(546, 7, '#b0bbc3'),
  ];
}

function floor(): Drawing[] {
  return [
    band(553, 180, fade(553, 160, '#d9dfe2', '#b9c3ca')),
    fill(
      Array.from({ length: 22 }, (_, i) => {
        const x = -900 + i * 160;
        return polygon(
          [x + 4, 553],
          [x + 8, 553],
          [x + (x - 800) * 0.35 + 8, 720],
          [x + (x - 800) * 0.35, 720],
        );
      }).join(''),
      '#ffffff',
      0.4,
    ),
    band(600, 2.4, '#ffffff', 0.35),
    band(656, 2.4, '#ffffff', 0.35),
  ];
}

const seat = tones('#3f7487');

function seats(x: number, count: number): Drawing[] {
  return [
    fill(ellipse(x + count * 39, 704, count * 44, 9), '#20121f', 0.12),
    fill(box(x - 4, 664, count * 78, 9, 4), '#8b969e'),
    ...Array.from({ length: count }, (_, i): Drawing[] => {
      const left = x + i * 78;
      return [
        fill(box(left, 580, 66, 76, 12), seat.base),
        fill(box(left + 46, 582, 20, 72, 10), seat.shade, 0.6),
        fill(box(left, 580, 66, 14, 8), seat.light),
        fill(box(left - 4, 646, 74, 20, 9), seat.shade),
        fill(box(left - 4, 646, 74, 7, 4), seat.base),
        fill(box(left + 70, 622, 6, 44, 3), '#6d7880'),
        ...(i % 2 === 0 ? [fill(box(left + 28, 672, 8, 36), '#8b969e')] : []),
      ];
    }).flat(),
  ];
}

/** Posts with a belt between them, where people queue. */
function ropes(x: number, side: 1 | -1): Drawing[] {
  const post = (at: number) => [
    fill(ellipse(at, 714, 26, 7), '#25334c'),
    fill(box(at - 5, 560, 10, 154, 4), '#33425c'),
    fill(box(at - 5, 560, 4, 154, 2), '#5d6f8a'),
    fill(ellipse(at, 560, 11, 8), '#25334c'),
  ];
  return [
    fill(
      p`M${x} 572Q${x + side * 70} 600 ${x + side * 140} 572V588Q${x + side * 70} 616 ${x} 588Z`,
      '#d9653b',
    ),
    ...post(x),
    ...post(x + side * 140),
  ];
}

function suitcase(x: number): Drawing[] {
  const shell = tones('#d9a44e');
  return [
    line(p`M${x + 18} 620V578H${x + 50}V620`, '#5d6a78', 5),
    fill(box(x, 616, 68, 92, 10), shell.base),
    fill(box(x + 46, 616, 22, 92, 10), shell.shade),
    fill(box(x + 10, 622, 5, 80, 2) + box(x + 26, 622, 5, 80, 2), shell.light),
    fill(ellipse(x + 12, 711, 6) + ellipse(x + 56, 711, 6), '#3a3f4a'),
  ];
}

const RED = '#ff8b72';
const AMBER = '#f7c65b';
const CALM = '#8fe0b4';

interface Row {
  readonly says: string;
  readonly time: string;
  readonly colour: string;
}

/** What the board says of this flight. */
export function flight({ board, later }: PlaceState): Row {
  if (later) return { says: 'CLOSED', time: '20:30', colour: CALM };
  if (board === 0) return { says: 'DELAYED', time: '17:00', colour: AMBER };
  return { says: 'CANCELLED', time: '--:--', colour: RED };
}

const sign: Board = {
  area: { x: 950, y: 196, width: 352, height: 150 },
  plane: 'back',
  length: flapsLength(9),
  draw: (state, since) => {
    const now = flight(state);
    const last = flight({ ...state, board: Math.max(0, state.board - 1), later: false });
    const cell = '#141a24';
    return [
      fill(box(956, 204, 346, 142, 10), '#20121f', 0.16),
      fill(box(952, 200, 344, 138, 10), '#26303c'),
      fill(box(952, 200, 344, 9, 5), '#4a5a6c'),
      fill(box(962, 218, 50, 44, 7), AMBER),
      line(letters('B7', 971, 230, 20), '#26303c', 4.4),
      ...flaps(
        'LISBON',
        'LISBON',
        { x: 1018, y: 226, width: 12.6, height: 28, colour: '#fff8ee', cell },
        Number.POSITIVE_INFINITY,
      ),
      ...flaps(
        last.says.padEnd(9),
        now.says.padEnd(9),
        { x: 962, y: 284, width: 14.5, height: 38, colour: now.colour, cell },
        since,
      ),
      line(letters('12:40', 1130, 226, 16, 0.26, 0.5), '#8d9cae', 2.6),
      line(letters('13:30', 1212, 226, 16, 0.26, 0.5), '#8d9cae', 2.6),
      line(p`M1124 234h66M1206 234h66`, RED, 2.6, 0.8),
      ...flaps(
        last.time,
        now.time,
        { x: 1126, y: 284, width: 18, height: 38, colour: now.colour, cell },
        since,
      ),
      fill(ellipse(1262, 303, 11), now.colour),
      fill(ellipse(1259, 299, 4), '#ffffff', 0.5),
    ];
  },
};

export const airportGate: Place = {
  clock: -0.7,
  outside: {
    area: APRON,
    day: apron(APRON, DAY),
    later: apron(APRON, NIGHT),
    holes: GLASS,
    rain: [
      { x: -200, y: 84, width: 846, height: 450 },
      { x: 954, y: 84, width: 846, height: 450 },
    ],
  },
  back: [
    ...ceiling(),
    ...frames(),
    glow(800, 300, 280, '#ffefd0', 0.55),
    ...floor(),
    fill(box(1010, -300, 8, 504) + box(1232, -300, 8, 504), '#8b969e'),
    fill(box(534, -300, 6, 450) + box(620, -300, 6, 450), '#8b969e'),
    ...clock(580, 186, 40, '#26303c'),
  ],
  middle: [
    {
      area: { x: -530, y: 550, width: 1190, height: 180 },
      of: [...seats(-500, 5), ...seats(20, 5), ...suitcase(430), ...ropes(486, 1)],
    },
    {
      area: { x: 944, y: 550, width: 1100, height: 180 },
      of: [...seats(1060, 6), ...seats(1590, 5), ...ropes(1110, -1)],
    },
  ],
  front: [
    ...counter('#dfe3e4', '#25334c'),
    band(838, 16, '#d9653b'),
    shadowOn(524, 752, 78),
    fill(p`M456 748l16 -84q2 -10 14 -10h76q12 0 14 10l16 84Z`, '#45505f'),
    fill(p`M548 654h14q12 0 14 10l16 84h-30Z`, '#24142a', 0.22),
    fill(polygon([480, 672], [568, 672], [574, 706], [474, 706]), '#8fe0b4'),
    fill(polygon([486, 676], [506, 676], [498, 702], [478, 702]), '#ffffff', 0.3),
    fill(box(494, 722, 60, 8, 4), '#2a2230'),
    ...screen(1050, 586, 156, 112, '#2f6f73'),
    shadowOn(1004, 732, 70),
    fill(box(938, 698, 132, 34, 8), '#45505f'),
    fill(box(1030, 698, 40, 34, 8), '#24142a', 0.22),
    fill(box(944, 692, 120, 12, 5), '#25334c'),
    fill(box(952, 715, 26, 7, 3), '#8fe0b4'),
    fill(ellipse(330, 754, 60, 9), '#20121f', 0.16),
    fill(box(278, 672, 104, 78, 6), '#25334c'),
    fill(box(278, 672, 104, 8, 4), '#4a5d80'),
    fill(p`M296 722l62 -15q9 0 7 6l-22 7l-13 17h-9l4 -15l-19 5Z`, '#fff8ee'),
    ...plant(1300, 748, 0.8, '#d9653b'),
    fill(ellipse(160, 752, 80, 9), '#20121f', 0.16),
    fill(box(90, 732, 134, 16, 3), '#fff8ee'),
    fill(box(94, 718, 126, 16, 3), '#e8eef0'),
    fill(box(100, 706, 118, 14, 3), '#fff8ee'),
    fill(box(100, 706, 26, 14, 3), '#2f6f73'),
    ...screen(1500, 586, 156, 112, '#d9653b'),
    ...plant(-120, 748, 1, '#f7dcb8'),
  ],
  board: sign,
  living: [taxiing(2560, 800), luggage(-900, 800)],
  still: [
    ...wall('#eef2f4', '#dfe5e8'),
    band(88, 444, fade(88, 350, ...DAY.sky)),
    band(428, 110, '#b9bfc6'),
    ...frames(),
    band(553, 170, '#cad2d7'),
    ...counter('#dfe3e4', '#25334c'),
    band(838, 16, '#d9653b'),
  ],
  light: beam([420, 60], 320, '#fff6dc', 0.34),
  dusk: ['#6b74c4', '#2c2a5e'],
};
