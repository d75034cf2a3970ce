/** What our own hands bring, hand over, slide across and take away. `t` is 0…1 of the act. */
import type { Prop } from '../../props/prop.ts';
import { between, ringing, swell } from '../ease.ts';
import { type Around, type Handled, LYING } from './handled.ts';
import { heldUp, SHOWN } from './height.ts';
import { fromAbove, hands, nearer } from './hold.ts';

/** Carried in, shown to them a little above the counter, set down; then the hands let go. */
export function brought(prop: Prop, t: number, around: Around, care: number): Handled {
  const coming = 1 - between(t, 0, 0.4 + care * 0.06);
  const y = around.far * coming;
  const up = between(t, 0.08, 0.42);
  const down = between(t, 0.46 + care * 0.04, 0.68 + care * 0.08);
  const knock = Math.max(0, ringing((t - 0.7) / 0.14, 1)) * (1 - care) * 2.2;
  const lift = (SHOWN + around.high) * up * (1 - down) + knock * (down >= 1 ? 1 : 0);
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

export function removed(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.32);
  const going = between(t, 0.5, 1);
  const y = around.far * going;
  const lift = 46 * between(t, 0.32, 0.52);
  const away = going > 0 ? 0 : coming;
  const level = fromAbove(prop) ? 0 : lift;
  const held = hands(prop, { x: 0, y: y - level, away }, around);
  return {
    ...LYING,
    y,
    lift: level,
    scale: nearer(y, around.far),
    ...(t >= 1 ? { left: null, right: null } : held),
    shown: t < 1,
  };
}

/** Both hands, a little over the counter and towards them; then it stands before them. */
export function handed(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.4);
  const y = around.far * coming - 8 * swell(t, 0.95, 0.3);
  const lift = (SHOWN + around.high) * between(t, 0.08, 0.42) * (1 - between(t, 0.54, 0.76));
  const away = between(t, 0.56, 0.86);
  return {
    ...LYING,
    y,
    lift,
    scale: nearer(y, around.far),
    ...hands(prop, { x: 0, y: y - lift, away }, around),
  };
}

export function slid(prop: Prop, t: number, around: Around): Handled {
  const coming = 1 - between(t, 0, 0.6);
  const y = around.far * coming;
  const away = around.high > 0 ? between(t, 0.9, 1) : between(t, 0.68, 1);
  const lying = {
    ...LYING,
    y,
    x: coming * (around.right ? 30 : -30),
    scale: nearer(y, around.far),
    angle: coming * (around.right ? 0.3 : -0.3),
    ...hands(prop, { x: 0, y, away }, around),
  };
  return heldUp(lying, between(t, 0.2, 0.55) * (1 - between(t, 0.72, 0.9)), around);
}
