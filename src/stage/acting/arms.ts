/** What arms do with things: they come from the rig's poses, and are reached for by no mood. */
import { type Arm, mirrored, type Pose } from '../rig/pose.ts';
import { POSES } from '../rig/poses.ts';

const REACH: Arm = {
  angle: 1.2,
  turn: 1,
  index: 0.12,
  fingers: 0.2,
  thumb: 0.6,
  spread: 0.35,
  forward: 1,
  elbowX: -164,
  elbowY: 196,
  wristX: -106,
  wristY: 258,
};

function both(left: Arm): Pick<Pose, 'left' | 'right'> {
  return { left, right: mirrored(left) };
}

/** The plate in both hands before the chest. */
export const CARRYING: Pose = POSES['hold-plate'];

/** Both hands down at its sides: it stands, and is let go. */
export const LOWERING: Pose = {
  ...POSES['hold-plate'],
  ...both({ ...REACH, angle: 0.42, elbowX: -196, wristX: -158, wristY: 250, fingers: 0.1 }),
  lean: 0.35,
  pinch: 0,
};

/** Both hands come for what is handed over. */
export const RECEIVING: Pose = {
  ...LOWERING,
  ...both({ ...REACH, angle: 0.62, wristX: -118, wristY: 232, elbowX: -178, fingers: 0.16 }),
  lean: 0.25,
};

/** What takes both arms, on the way to the door. */
export const LADEN: Pose = { ...POSES['hold-plate'], turn: 0.8 };

/** A letter in both hands, read. */
export const READING: Pose = {
  ...POSES.rest,
  ...both({
    ...POSES.hold.left,
    wristX: -88,
    wristY: 214,
    angle: -0.5,
    turn: 1,
    fingers: 0.5,
    index: 0.4,
  }),
};

/** The telephone at the ear. */
export const CALLING: Pose = {
  ...POSES.rest,
  right: {
    ...POSES.phone.right,
    elbowX: 214,
    elbowY: 158,
    wristX: 122,
    wristY: 2,
    angle: -1.86,
    turn: 0.6,
    index: 0.5,
    fingers: 0.6,
  },
};

/** One hand pats the breast pocket, the other is in the one below; then the other way round. */
export const SEARCHING: Pose = {
  ...POSES.pockets,
  left: mirrored(POSES.pockets.right),
  right: mirrored(POSES.pockets.left),
};

/** What cannot be helped: shoulders up, palms out. */
export const SHRUGGING: Pose = { ...POSES.open, shoulders: 1, lean: -0.15 };
