/** The poses that customers take, and which of them belongs to which mood. */
import type { Mood } from '../../core/scenario/vocabulary.ts';
import type { Temperament } from './moods.ts';
import { type Arm, type Hand, mirrored, type Pose } from './pose.ts';

const RELAXED: Hand = {
  angle: Math.PI / 2,
  turn: 1,
  index: 0.25,
  fingers: 0.35,
  thumb: 0.3,
  spread: 0.2,
  forward: 0,
};

type Joints = readonly [elbowX: number, elbowY: number, wristX: number, wristY: number];

/** For the viewer's left; `mirrored` makes the right one of it. */
function arm([elbowX, elbowY, wristX, wristY]: Joints, hand: Partial<Hand> = {}): Arm {
  return { ...RELAXED, ...hand, elbowX, elbowY, wristX, wristY };
}

function pose(left: Arm, right: Arm, over: Partial<Pose> = {}): Pose {
  return { left, right, shoulders: 0, turn: 0, lean: 0, pinch: 0, ...over };
}

const DOWN = arm([-140, 206, -134, 310]);
const HIP = arm([-214, 196, -132, 250], { angle: 0.75, index: 0.6, fingers: 0.75, thumb: 0.2 });
const OPEN = arm([-156, 212, -212, 148], {
  angle: Math.PI + 0.85,
  turn: -1,
  index: 0.08,
  fingers: 0.14,
  thumb: 0.85,
  spread: 0.75,
});
const HEART = arm([-172, 206, -66, 168], {
  angle: -0.3,
  index: 0.04,
  fingers: 0.08,
  thumb: 0.35,
  spread: 0.3,
});
const ON_COUNTER = arm([-178, 178, -138, 256], {
  angle: 1.3,
  index: 0.1,
  fingers: 0.14,
  thumb: 0.75,
  spread: 0.5,
  forward: 1,
});
const CLASP_UNDER = arm([-158, 216, -50, 226], {
  angle: 0.12,
  index: 0.5,
  fingers: 0.55,
  thumb: 0.3,
});

const LEANING = arm([-206, 196, -160, 258], {
  angle: 1.2,
  index: 0.06,
  fingers: 0.1,
  thumb: 0.8,
  spread: 0.7,
  forward: 1,
});
const PLATE = arm([-160, 214, -116, 214], {
  angle: 0.05,
  index: 0.3,
  fingers: 0.35,
  thumb: 0.55,
  spread: 0.2,
});

export const POSES = {
  rest: pose(DOWN, mirrored(DOWN)),
  hips: pose(HIP, mirrored(HIP), { shoulders: 0.15 }),
  crossed: pose(
    arm([-146, 212, 66, 206], { angle: -0.2, index: 0.3, fingers: 0.3 }),
    arm([146, 212, -66, 172], {
      angle: Math.PI + 0.3,
      index: 0.1,
      fingers: 0.16,
      thumb: 0.3,
      spread: 0.25,
    }),
    { shoulders: 0.2 },
  ),
  open: pose(OPEN, mirrored(OPEN), { shoulders: 0.45 }),
  'one-open': pose(DOWN, mirrored(OPEN), { shoulders: 0.1 }),
  heart: pose(HEART, mirrored(DOWN)),
  point: pose(
    DOWN,
    arm([178, 192, 120, 156], {
      angle: 2.42,
      index: 0,
      fingers: 0.98,
      thumb: 0.4,
      spread: 0,
    }),
    { shoulders: 0.3 },
  ),
  'on-counter': pose(ON_COUNTER, mirrored(ON_COUNTER), { shoulders: 0.25 }),
  clasp: pose(
    CLASP_UNDER,
    mirrored(arm([-158, 216, -48, 216], { angle: 0.28, index: 0.36, fingers: 0.42, thumb: 0.35 })),
  ),
  hold: pose(
    arm([-152, 216, -98, 232], {
      angle: 0.12,
      turn: -1,
      index: 0.2,
      fingers: 0.25,
      thumb: 0.8,
    }),
    mirrored(
      arm([-152, 216, -98, 232], {
        angle: 0.12,
        turn: -1,
        index: 0.2,
        fingers: 0.25,
        thumb: 0.8,
      }),
    ),
  ),
  wave: pose(
    DOWN,
    arm([182, 172, 204, 76], {
      angle: -1.45,
      turn: -1,
      index: 0.04,
      fingers: 0.06,
      thumb: 0.8,
      spread: 0.8,
    }),
  ),
  watch: pose(
    arm([-164, 210, -34, 176], { angle: -0.16, index: 0.75, fingers: 0.85, thumb: 0.2 }),
    mirrored(DOWN),
  ),
  phone: pose(
    DOWN,
    arm([156, 214, 76, 172], {
      angle: -2.05,
      turn: 1,
      index: 0.6,
      fingers: 0.66,
      thumb: 0.6,
      spread: 0.1,
    }),
  ),
  pockets: pose(
    arm([-170, 202, -74, 192], { angle: 0.35, index: 0.12, fingers: 0.16, spread: 0.3 }),
    arm([184, 198, 128, 276], { angle: 1.9, index: 0.4, fingers: 0.4 }),
  ),
  lean: pose(LEANING, mirrored(LEANING), { shoulders: 0.5, lean: 1 }),
  away: pose(arm([-122, 210, -92, 316]), arm([92, 206, 80, 310]), { turn: 0.9, shoulders: 0.1 }),
  'hold-plate': pose(PLATE, mirrored(PLATE), { pinch: 1 }),
  'hold-ticket': pose(
    DOWN,
    arm([172, 210, 104, 176], {
      angle: -2.1,
      turn: -1,
      index: 0.3,
      fingers: 0.62,
      thumb: 0.12,
      spread: 0.1,
    }),
    { pinch: 1 },
  ),
  neck: pose(DOWN, arm([206, 118, 96, 30], { angle: -2.3, index: 0.3, fingers: 0.3, thumb: 0.2 }), {
    shoulders: 0.3,
  }),
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;

const BY_MOOD: Readonly<Record<Temperament, Readonly<Record<Mood, PoseName>>>> = {
  open: {
    furious: 'point',
    angry: 'hips',
    upset: 'open',
    wary: 'crossed',
    calm: 'rest',
    pleased: 'clasp',
    delighted: 'heart',
  },
  'held-back': {
    furious: 'on-counter',
    angry: 'crossed',
    upset: 'clasp',
    wary: 'rest',
    calm: 'rest',
    pleased: 'clasp',
    delighted: 'heart',
  },
};

/** A look may have habits of its own: the film-goer rubs his neck. */
export function moodPose(
  mood: Mood,
  temperament: Temperament,
  habits: Readonly<Partial<Record<Mood, PoseName>>> = {},
): PoseName {
  return habits[mood] ?? BY_MOOD[temperament][mood];
}
