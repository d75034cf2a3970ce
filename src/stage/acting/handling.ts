/**
 * Where a thing and the trainee's hands are while it is handled: numbers in, numbers out. Lengths are
 * world units from the thing's own place, x to the right, y towards us.
 */
import type { Grip } from '../trainee/own-hands.ts';
import type { Prop } from './counter.ts';
import { between, ringing, smooth, swell } from './ease.ts';
import type { Way } from './plan.ts';

export interface HandAt {
  readonly grip: Grip;
  readonly x: number;
  readonly y: number;
}

export interface Handled {
  readonly shown: boolean;
  readonly x: number;
  readonly y: number;
  /** Above what it stands on. */
  readonly lift: number;
  /** 1 is its own size; more is nearer to us. */
  readonly scale: number;
  /** Paper: 1 faces us, 0 lies flat. */
  readonly facing: number;
  /** Radians. */
  readonly angle: number;
  /** How far it is drawn: printed, turned round or written, 0…1. */
  readonly drawn: number;
  /** A light on it, 0…1: a scanner's, a call's. */
  readonly glow: number;
  /** It goes where the customer goes. */
  readonly carried: boolean;
  readonly left: HandAt | null;
  readonly right: HandAt | null;
}

export const LYING: Handled = {
  shown: true,
  x: 0,
  y: 0,
  lift: 0,
  scale: 1,
  facing: 0,
  angle: 0,
  drawn: 1,
  glow: 0,
  carried: false,
  left: null,
  right: null,
};

export const AWAY: Handled = { ...LYING, shown: false };

/** Where hands take hold of it. */
interface Hold {
  readonly grip: Grip;
  /** From its middle to each side. */
  readonly half: number;
  readonly y: number;
  /** How many hands it takes. */
  readonly hands: 1 | 2;
}

const PLATE: Hold = { grip: 'under', half: 88, y: -3, hands: 2 };
const PAPER: Hold = { grip: 'over', half: 26, y: 6, hands: 1 };
const HOLDS: Readonly<Record<Prop, Hold>> = {
  'wrong-sandwich': PLATE,
  sandwich: PLATE,
  cake: { ...PLATE, half: 66 },
  ticket: PAPER,
  'seat-plan': { ...PAPER, half: 40 },
  slip: PAPER,
  parcel: { grip: 'side', half: 88, y: -34, hands: 2 },
  pass: { ...PAPER, half: 36 },
  voucher: PAPER,
  note: PAPER,
  phone: PAPER,
};

/** What the act needs to know of the world around it. */
export interface Around {
  /** From the thing's place to where everything is below the frame's edge. */
  readonly far: number;
  /** The thing lies on the right of the customer. */
  readonly right: boolean;
  /** From the thing's place to the printer's slot. */
  readonly printer: readonly [x: number, y: number];
}

/** What comes from below grows a little smaller as it goes away from us. */
const nearer = (y: number, far: number): number => 1 + 0.14 * Math.max(0, y / far);

interface Reach {
  readonly x: number;
  readonly y: number;
  /** 0 at the thing, 1 out of sight. */
  readonly away: number;
}

/** The hands that hold `prop` when it is at `x`, `y`; on their way out they part. */
function hands(prop: Prop, at: Reach, { far, right }: Around): Pick<Handled, 'left' | 'right'> {
  const { grip, half, y, hands: many } = HOLDS[prop];
  if (at.away >= 1) return { left: null, right: null };
  const out = at.away * 46;
  const down = at.y + y + at.away * far;
  const one = (side: -1 | 1): HandAt => ({ grip, x: at.x + side * (half + out), y: down });
  return {
    left: many === 2 || !right ? one(-1) : null,
    right: many === 2 || right ? one(1) : null,
  };
}

/** How high a thing is shown to the customer before it is set down. */
const SHOWN = 104;

/** Carried in, shown to them a little above the counter, set down; then the hands let go. */
function brought(prop: Prop, t: number, around: Around, care: number): Handled {
  const coming = 1 - between(t, 0, 0.4 + care * 0.06);
  const y = around.far * coming;
  const up = between(t, 0.08, 0.42);
  const down = between(t, 0.46 + care * 0.04, 0.68 + care * 0.08);
  const knock = Math.max(0, ringing((t - 0.7) / 0.14, 1)) * (1 - care) * 2.2;
  const lift = SHOWN * up * (1 - down) + knock * (down >= 1 ? 1 : 0);
  const away = between(t, 0.76 + care * 0.04, 1);
  // What is carried with care is carried level, and still trembles.
  const tremble = care * (1 - down) * Math.sin(t * 46) * 0.007;
  return {
    ...LYING,
    y,
    lift,
    scale: nearer(y, around.far) + 0.05 * up * (1 - down),
    angle: (1 - care) * coming * (around.right ? -0.05 : 0.05) + tremble,
    ...hands(prop, { x: 0, y: y - lift, away }, around),
  };
}

function removed(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.32);
  const going = between(t, 0.5, 1);
  const y = around.far * going;
  const lift = 46 * between(t, 0.32, 0.52);
  const away = going > 0 ? 0 : coming;
  const { grip } = HOLDS[prop];
  const held = hands(prop, { x: 0, y: y - (grip === 'over' ? 0 : lift), away }, around);
  return {
    ...LYING,
    y,
    lift: grip === 'over' ? 0 : lift,
    scale: nearer(y, around.far),
    ...(t >= 1 ? { left: null, right: null } : held),
    shown: t < 1,
  };
}

/** Both hands, a little over the counter and towards them; then it stands before them. */
function handed(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.4);
  const y = around.far * coming - 8 * swell(t, 0.95, 0.3);
  const lift = SHOWN * between(t, 0.08, 0.42) * (1 - between(t, 0.54, 0.76));
  const away = between(t, 0.56, 0.86);
  return {
    ...LYING,
    y,
    lift,
    scale: nearer(y, around.far),
    ...hands(prop, { x: 0, y: y - lift, away }, around),
  };
}

function slid(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.6);
  const y = around.far * coming;
  return {
    ...LYING,
    y,
    x: coming * (around.right ? 30 : -30),
    scale: nearer(y, around.far),
    angle: coming * (around.right ? 0.3 : -0.3),
    ...hands(prop, { x: 0, y, away: between(t, 0.68, 1) }, around),
  };
}

/** Out of the slot, torn off with a jerk, laid down. */
function printed(prop: Prop, t: number, around: Around): Handled {
  const [px, py] = around.printer;
  const out = between(t, 0.02, 0.34);
  // The rollers push it in steps.
  const steps = Math.min(1, (Math.floor(out * 9) + smooth((out * 9) % 1)) / 9);
  const jerk = swell((t - 0.46) * 1000, 90, 40);
  const way = between(t, 0.5, 0.8);
  const reach = between(t, 0.28, 0.46);
  const x = px * (1 - way) + jerk * 7;
  // It stands in the slot with what is still inside cut off below.
  const drawn = t < 0.46 ? steps : 1;
  const standing = (py + (0.5 - drawn) * 50) * (1 - way);
  const y = standing - Math.sin(way * Math.PI) * 84;
  const away = t < 0.5 ? 1 - reach : between(t, 0.84, 1);
  return {
    ...LYING,
    x,
    y,
    facing: 1 - between(t, 0.66, 0.82),
    scale: 0.8 + 0.2 * way,
    drawn,
    angle: jerk * 0.14 - Math.sin(way * Math.PI) * 0.16,
    shown: t > 0.02,
    ...hands(prop, { x, y: y + (1 - way) * 8, away }, { ...around, right: true }),
  };
}

/** Slid in as we see it, then turned round by a hand at its edge. */
function turned(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.36);
  const y = around.far * coming;
  const turn = between(t, 0.44, 0.76);
  const angle = (turn - 0.5) * Math.PI;
  const side = around.right ? 1 : -1;
  return {
    ...LYING,
    y,
    scale: nearer(y, around.far),
    drawn: turn,
    ...hands(
      prop,
      {
        x: turn > 0 && turn < 1 ? side * (Math.cos(angle) * 22 - 8) : 0,
        y: y + (turn > 0 ? Math.sin(turn * Math.PI) * -18 : 0),
        away: between(t, 0.82, 1),
      },
      around,
    ),
  };
}

function scanned(prop: Prop, t: number, around: Around, lay: boolean): Handled {
  const placed = lay ? LYING : slid(prop, Math.min(1, t * 1.5), around);
  const time = t - 0.62;
  return {
    ...placed,
    glow: time < 0 ? 0 : Math.abs(Math.sin(time * 14)) * swell(time, 0.38, 0.06),
  };
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

/** Slid before us, written line by line with small lifts of the pen, pushed across. */
function written(t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.14);
  const near = 34;
  const drawn = Math.max(0, Math.min(1, (t - 0.18) / 0.52));
  const push = between(t, 0.76, 0.9);
  const y = around.far * coming + near * (1 - push);
  const row = drawn * LINES;
  const within = row % 1;
  // Between two lines the pen is lifted and goes back.
  const lifted = drawn > 0 && drawn < 1 ? Math.max(0, 1 - within * 9) : 0;
  const [penX, penY] = penAt(drawn);
  const wiggle = drawn > 0 && drawn < 1 ? Math.sin(t * 230) * 2.4 : 0;
  const away = t < 0.5 ? 1 - between(t, 0.02, 0.18) : between(t, 0.9, 1);
  const pushing = between(t, 0.7, 0.76);
  const x = penX * (1 - pushing) + 24 * pushing;
  const paper: HandAt = { grip: 'over', x: -40 - away * 40, y: y + 8 + away * around.far };
  return {
    ...LYING,
    y,
    scale: nearer(around.far * coming, around.far),
    drawn,
    left: away < 1 ? paper : null,
    right:
      away < 1
        ? {
            grip: 'pen',
            x: x + away * 50,
            y: y + penY * (1 - pushing) + 8 * pushing + wiggle - lifted * 9 + away * around.far,
          }
        : null,
  };
}

/** Lowered by the customer, who has carried it in. */
function lowered(t: number): Handled {
  const down = between(t, 0.2, 0.66);
  return {
    ...LYING,
    y: -14 * (1 - down),
    lift: 62 * (1 - down) + Math.max(0, ringing((t - 0.68) / 0.16, 1)) * 2.2,
    carried: t < 0.66,
  };
}

/** Pushed over by the customer, taken away by us. */
function returned(prop: Prop, t: number, around: Around, lay: boolean): Handled {
  const pushed = lay ? 1 : between(t, 0, 0.3);
  const going = between(t, 0.56, 1);
  const y = -22 * (1 - pushed) + around.far * going;
  const coming = 1 - between(t, 0.22, 0.5);
  return {
    ...LYING,
    shown: t < 1,
    y,
    lift: 16 * (1 - pushed),
    facing: 1 - pushed,
    scale: nearer(y, around.far),
    angle: going * 0.2,
    ...(t >= 1
      ? { left: null, right: null }
      : hands(prop, { x: 0, y: Math.max(0, y), away: going > 0 ? 0 : coming }, around)),
  };
}

function rings(t: number): Handled {
  // Two rings and a rest.
  const on = (from: number) => swell((t - from) * 1000, 330, 50);
  const ring = on(0.06) + on(0.52);
  return {
    ...LYING,
    angle: Math.sin(t * 170) * 0.055 * ring,
    x: Math.sin(t * 121) * 2 * ring,
    glow: ring,
  };
}

function answered(t: number): Handled {
  const ring = rings(Math.min(1, t * 1.2));
  const up = between(t, 0.6, 0.82);
  return {
    ...ring,
    x: ring.x - up * 60,
    y: -up * 20,
    lift: up * 90,
    facing: up,
    shown: t < 0.82,
  };
}

/** `t`: 0 when the act begins, 1 when it is over; `lay`: it lay there before. */
export function handled(way: Way, prop: Prop, t: number, around: Around, lay = false): Handled {
  switch (way) {
    case 'lowered':
      return lowered(t);
    case 'brought':
      return brought(prop, t, around, 0);
    case 'steadied':
      return brought(prop, t, around, 1);
    case 'removed':
      return removed(prop, t, around);
    case 'printed':
      return printed(prop, t, around);
    case 'turned':
      return turned(prop, t, around);
    case 'scanned':
      return scanned(prop, t, around, lay);
    case 'handed':
      return handed(prop, t, around);
    case 'slid':
      return slid(prop, t, around);
    case 'written':
      return written(t, around);
    case 'returned':
      return returned(prop, t, around, lay);
    case 'rings':
      return rings(t);
    case 'answered':
      return answered(t);
  }
}
