/** What is printed, turned round, scanned and written. `t` is 0…1 of the act. */
import { LINES, penAt } from '../../props/papers.ts';
import type { Prop } from '../../props/prop.ts';
import { between, smooth, swell } from '../ease.ts';
import { type Around, type HandAt, type Handled, LYING } from './handled.ts';
import { heldUp } from './height.ts';
import { hands, nearer } from './hold.ts';
import { slid } from './ours.ts';

/** Out of the slot, torn off with a jerk, laid down. */
export function printed(prop: Prop, t: number, around: Around): Handled {
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
  // Its own way from the slot is an arc already.
  const up = 0.6 * between(t, 0.48, 0.64) * (1 - between(t, 0.7, 0.84));
  const lying = {
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
  return heldUp(lying, up, around);
}

/** Slid in as we see it, then turned round by a hand at its edge. */
export function turned(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.36);
  const y = around.far * coming;
  const turn = between(t, 0.44, 0.76);
  const angle = (turn - 0.5) * Math.PI;
  const side = around.right ? 1 : -1;
  const up = between(t, 0.16, 0.4) * (1 - between(t, 0.74, 0.84));
  const lying = {
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
  return heldUp(lying, up, around);
}

export function scanned(prop: Prop, t: number, around: Around, lay: boolean): Handled {
  const placed = lay ? LYING : slid(prop, Math.min(1, t * 1.5), around);
  const time = t - 0.62;
  return {
    ...placed,
    glow: time < 0 ? 0 : Math.abs(Math.sin(time * 14)) * swell(time, 0.38, 0.06),
  };
}

/** Slid before us, written line by line with small lifts of the pen, pushed across. */
export function written(t: number, around: Around): Handled {
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
  const up = between(t, 0.7, 0.78) * (1 - between(t, 0.84, 0.92));
  const lying: Handled = {
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
  return heldUp(lying, up, around);
}
