/**
 * People who wait behind the customer: near enough to be somebody, far and pale enough to be nobody
 * in particular. (0, 0) is the middle of their shoulders; world units, y grows downwards.
 */
import { mix } from '../rig/colour.ts';
import { type Drawing, fill, line, placed } from '../rig/drawing.ts';
import { box, capsule, ellipse, type Point, p } from '../rig/path.ts';

/** How many different people there are. */
export const WAITING = 4;

/** Everybody fades into the room they stand in. */
const AIR = '#eadccd';
const soft = (colour: string, by = 0.42) => mix(colour, AIR, by);

const EYES = soft('#2a2230', 0.3);

/** Two tones, since distance takes the others. */
interface Cloth {
  readonly lit: string;
  readonly shade: string;
}

const cloth = (colour: string): Cloth => ({
  lit: soft(colour),
  shade: soft(mix(colour, '#2a1a30', 0.24)),
});

interface Arm {
  readonly elbow: Point;
  readonly wrist: Point;
}

/** A way to stand; between two of them everything blends. */
interface Stance {
  /** −1 looks to the viewer's left, 1 to the right. */
  readonly turn: number;
  /** Radians, with the clock. */
  readonly tilt: number;
  /** Down towards a wrist or a phone, or up over somebody's shoulder. */
  readonly nod: number;
  /** The whole person, to one side and up on their toes. */
  readonly lean: number;
  readonly rise: number;
  readonly left: Arm;
  readonly right: Arm;
}

interface Person {
  readonly skin: Cloth;
  readonly hair: Cloth;
  readonly top: Cloth;
  readonly shoulder: number;
  /** Of the head, above the shoulders. */
  readonly tall: number;
  readonly style: 'bun' | 'cap' | 'grey' | 'long';
  readonly patient: Stance;
  readonly restless: Stance;
}

const HANGING: Pick<Stance, 'left' | 'right'> = {
  left: { elbow: [-56, 112], wrist: [-50, 196] },
  right: { elbow: [56, 112], wrist: [50, 196] },
};

const PEOPLE: readonly Person[] = [
  {
    // She reads something on her phone; later she looks at her watch.
    skin: cloth('#e0a887'),
    hair: cloth('#6b3f35'),
    top: cloth('#b8606a'),
    shoulder: 54,
    tall: 60,
    style: 'bun',
    patient: {
      turn: 0.2,
      tilt: 0.06,
      nod: 0.7,
      lean: 0,
      rise: 0,
      left: { elbow: [-54, 104], wrist: [-14, 92] },
      right: HANGING.right,
    },
    restless: {
      turn: -0.5,
      tilt: -0.12,
      nod: 0.9,
      lean: -4,
      rise: 0,
      left: { elbow: [-62, 84], wrist: [-6, 56] },
      right: { elbow: [56, 96], wrist: [12, 78] },
    },
  },
  {
    // He stands with his hands before him; later he crosses his arms and looks away.
    skin: cloth('#9a6a4a'),
    hair: cloth('#3d5a6b'),
    top: cloth('#4d7f86'),
    shoulder: 63,
    tall: 62,
    style: 'cap',
    patient: {
      turn: -0.3,
      tilt: 0,
      nod: 0,
      lean: 0,
      rise: 0,
      left: { elbow: [-60, 112], wrist: [-10, 168] },
      right: { elbow: [60, 112], wrist: [10, 168] },
    },
    restless: {
      turn: 0.8,
      tilt: 0.12,
      nod: -0.3,
      lean: 6,
      rise: 2,
      left: { elbow: [-60, 92], wrist: [34, 88] },
      right: { elbow: [60, 94], wrist: [-34, 104] },
    },
  },
  {
    // An old man with all the time in the world; later he cranes to see what takes so long.
    skin: cloth('#e6b79a'),
    hair: cloth('#d9d2cc'),
    top: cloth('#a08a62'),
    shoulder: 57,
    tall: 57,
    style: 'grey',
    patient: { turn: 0.35, tilt: 0.04, nod: 0.15, lean: 0, rise: -4, ...HANGING },
    restless: {
      turn: -0.85,
      tilt: -0.2,
      nod: -0.5,
      lean: -12,
      rise: 12,
      left: { elbow: [-64, 100], wrist: [-36, 150] },
      right: { elbow: [62, 106], wrist: [40, 150] },
    },
  },
  {
    // She waits with a bag on her shoulder; later her hands go to her hips.
    skin: cloth('#c98d63'),
    hair: cloth('#33262c'),
    top: cloth('#d99a4e'),
    shoulder: 53,
    tall: 61,
    style: 'long',
    patient: {
      turn: -0.2,
      tilt: -0.05,
      nod: 0.1,
      lean: 0,
      rise: 0,
      left: HANGING.left,
      right: { elbow: [56, 96], wrist: [44, 26] },
    },
    restless: {
      turn: 0.55,
      tilt: 0.16,
      nod: -0.35,
      lean: 5,
      rise: 0,
      left: { elbow: [-66, 98], wrist: [-44, 158] },
      right: { elbow: [66, 98], wrist: [44, 158] },
    },
  },
];

const between = (a: number, b: number, t: number) => a + (b - a) * t;
const way = (a: Point, b: Point, t: number): Point => [
  between(a[0], b[0], t),
  between(a[1], b[1], t),
];
const arms = (a: Arm, b: Arm, t: number): Arm => ({
  elbow: way(a.elbow, b.elbow, t),
  wrist: way(a.wrist, b.wrist, t),
});

function stanceOf({ patient: a, restless: b }: Person, t: number): Stance {
  return {
    turn: between(a.turn, b.turn, t),
    tilt: between(a.tilt, b.tilt, t),
    nod: between(a.nod, b.nod, t),
    lean: between(a.lean, b.lean, t),
    rise: between(a.rise, b.rise, t),
    left: arms(a.left, b.left, t),
    right: arms(a.right, b.right, t),
  };
}

function arm({ elbow, wrist }: Arm, side: 1 | -1, person: Person): Drawing[] {
  const from: Point = [side * (person.shoulder - 17), 27];
  const tone = side < 0 ? person.top.lit : person.top.shade;
  const along = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
  const hand: Point = [wrist[0] + Math.cos(along) * 13, wrist[1] + Math.sin(along) * 13];
  return [
    fill(capsule(wrist, 9, hand, 8), side < 0 ? person.skin.lit : person.skin.shade),
    fill(capsule(from, 18, elbow, 15), tone),
    fill(capsule(elbow, 15, wrist, 11), tone),
    line(
      p`M${elbow[0]} ${elbow[1] + 12}L${wrist[0]} ${wrist[1] + 10}`,
      mix(person.top.shade, '#2a1a30', 0.12),
      2.4,
      0.6,
    ),
  ];
}

function hairBehind({ style, hair }: Person, turn: number): Drawing[] {
  if (style === 'bun') return [fill(ellipse(-turn * 30, -48, 15, 14), hair.shade)];
  if (style !== 'long') return [];
  return [
    fill(
      p`M-38 -8C-48 -52 48 -52 38 -8C44 28 46 44 36 64Q0 76 -36 64C-46 44 -44 28 -38 -8Z`,
      hair.shade,
    ),
  ];
}

/** (0, 0) is the middle of the head. */
function headOf(person: Person, { turn, nod }: Stance, worn: number): Drawing[] {
  const { skin, hair, style } = person;
  const to = turn * 15;
  const down = nod * 7;
  const brow = -6 + down;
  const drawings: Drawing[] = [
    ...hairBehind(person, turn),
    fill(ellipse(-turn * 33 + (turn > 0 ? -2 : 2), 4, 7, 10), skin.shade),
    fill(p`M-32 -8C-33 -46 33 -46 32 -8C32 20 18 40 ${turn * 5} 41S-32 20 -32 -8Z`, skin.lit),
    fill(
      p`M${10 + to * 0.5} -38C40 -34 34 18 ${turn * 5 + 4} 40C20 34 32 20 32 -8Q32 -32 14 -40Z`,
      skin.shade,
      0.45,
    ),
    // Eyes that rest on something, and a nose that says where.
    ...[-13, 13].map((x) =>
      fill(
        ellipse(x * (1 - Math.abs(turn) * 0.25) + to, brow + 8, 3, Math.max(0.8, 3.2 - nod * 2.6)),
        EYES,
      ),
    ),
    ...[-13, 13].map((x) =>
      line(
        p`M${x * (1 - Math.abs(turn) * 0.25) + to - 6} ${brow - 1}q6 ${-4 + worn * 2} 12 ${(x < 0 ? 3 : -3) * worn}`,
        style === 'grey' ? hair.shade : hair.lit,
        3,
      ),
    ),
    line(p`M${to} ${brow + 8}q${turn * 9 + 1} 9 ${turn * 2} 12`, skin.shade, 2.6),
    line(p`M${to - 6} ${26 + down * 0.6}q6 ${3 - worn * 8} 12 0`, skin.shade, 2.6),
  ];
  if (style === 'cap') {
    return [
      ...drawings,
      fill(p`M-35 -12C-37 -54 37 -54 35 -12Q0 ${-24 + down} -35 -12Z`, hair.lit),
      fill(p`M8 -43C36 -42 36 -28 35 -12Q22 -18 10 -19Z`, hair.shade, 0.7),
      fill(
        p`M${to - 26} ${-16 + down * 0.4}Q${to + turn * 26} ${-30 + down} ${to + 26} ${-16 + down * 0.4}Q${to + turn * 30} ${-6 + down} ${to - 26} ${-16 + down * 0.4}Z`,
        hair.shade,
      ),
    ];
  }
  if (style === 'grey') {
    return [
      ...drawings,
      fill(p`M-34 6C-40 -30 -24 -44 -8 -42Q-26 -30 -25 4Z`, hair.lit),
      fill(p`M34 6C40 -30 24 -44 8 -42Q26 -30 25 4Z`, hair.shade),
      line(
        p`M${to - 20} ${brow + 6}a8 7 0 1 0 16 0a8 7 0 1 0 -16 0M${to + 4} ${brow + 6}a8 7 0 1 0 16 0a8 7 0 1 0 -16 0`,
        soft('#5d5365', 0.5),
        2.4,
      ),
      fill(p`M${to - 14} ${20 + down * 0.6}q14 -8 28 0q-14 7 -28 0Z`, hair.lit),
    ];
  }
  return [
    ...drawings,
    fill(
      p`M-35 2C-44 -54 44 -54 35 2C34 -16 ${26 + to} -26 ${to + 12} -29Q${to - 14} -28 -26 -8Q-33 -4 -35 2Z`,
      hair.lit,
    ),
    fill(
      p`M8 -41C38 -40 42 -16 35 2C34 -16 ${28 + to * 0.4} -26 ${to * 0.6 + 12} -29Z`,
      hair.shade,
      0.7,
    ),
  ];
}

function body({ shoulder: s, top }: Person): Drawing[] {
  return [
    fill(
      p`M${-s + 8} 340V70C${-s - 4} 30 ${-s + 14} 14 -16 -8H16C${s - 14} 14 ${s + 4} 30 ${s - 8} 70V340Z`,
      top.lit,
    ),
    fill(p`M16 -8C${s - 14} 14 ${s + 4} 30 ${s - 8} 70V340H24C30 240 36 90 18 0Z`, top.shade, 0.55),
  ];
}

function extras({ style, top, hair }: Person): Drawing[] {
  if (style === 'long') {
    return [
      line(p`M34 6C20 60 -10 120 -30 170`, soft('#7a4a3a'), 6),
      fill(box(-60, 160, 52, 60, 10), soft('#8a5440')),
      fill(box(-60, 160, 52, 18, 8), soft('#6d3f30')),
    ];
  }
  if (style === 'grey') {
    return [
      fill(p`M-16 -6L0 30L16 -6L10 -12H-10Z`, soft('#f4ece0', 0.2)),
      line(p`M0 34V330`, top.shade, 2.6),
    ];
  }
  if (style === 'bun') return [fill(p`M-24 -6Q0 16 24 -6L18 -16H-18Z`, soft('#f2b545'))];
  return [line(p`M-16 -4Q0 12 16 -4`, hair.shade, 5, 0.8)];
}

/** `restless`: 0 waits gladly, 1 has had enough. */
export function drawWaiting(which: number, restless: number): Drawing[] {
  const person = PEOPLE[((which % WAITING) + WAITING) % WAITING] as Person;
  const t = Math.max(0, Math.min(1, restless));
  const stance = stanceOf(person, t);
  const { lean, rise, tilt, turn, nod, left, right } = stance;
  const headX = lean * 1.3 + turn * 3;
  const headY = -person.tall + nod * 4 - rise * 0.4;
  return [
    placed(lean * 0.5, -rise, lean * 0.002, 1, 1, [
      ...body(person),
      fill(p`M-13 -40H13V-6Q0 8 -13 -6Z`, person.skin.shade),
      ...extras(person),
      ...arm(right, 1, person),
      ...arm(left, -1, person),
      placed(headX * 0.5, headY, tilt, 1.08, 1.04, headOf(person, stance, t)),
    ]),
  ];
}
