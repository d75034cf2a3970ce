import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBody } from './draw-body.ts';
import { drawHand } from './draw-hand.ts';
import { fill, within } from './drawing.ts';
import { lookFor } from './look-for.ts';
import { box, ellipse } from './path.ts';
import { blendPoses, COUNTER } from './pose.ts';
import { POSES, type PoseName } from './poses.ts';
import { boundsOf, coloursAt } from './raster.fixture.ts';
import { settled } from './stance.ts';

/** One point strewn into each cell of a net, body units: no edge ever meets a whole row at once. */
const CELL = 9;
const POINTS = Array.from({ length: 60 * 38 }, (_, i): [number, number] => {
  const jitter = (salt: number) => ((Math.imul(i + 1, salt) >>> 8) % 1000) / 1000;
  return [
    -270 + ((i % 60) + jitter(0x9e3779b1)) * CELL,
    -40 + (Math.floor(i / 60) + jitter(0x85ebca6b)) * CELL,
  ];
});

const NAMES = Object.keys(POSES) as PoseName[];

/** Of two colours, 0…1. */
function difference(one: readonly number[], other: readonly number[]): number {
  let most = 0;
  for (let i = 0; i < one.length; i++) {
    most = Math.max(most, Math.abs((one[i] ?? 0) - (other[i] ?? 0)));
  }
  return most / 255;
}

/** What changes suddenly on the way from one pose to the other, in body units squared. */
function jump(from: PoseName, to: PoseName, name: string): number {
  const look = lookFor(name);
  const seen = (t: number) => {
    const body = drawBody(blendPoses(POSES[from], POSES[to], t), look);
    return coloursAt(
      [within(box(-400, -400, 800, 400 + COUNTER), body.torso), ...body.forward],
      POINTS,
    );
  };
  const change = (a: readonly number[][], b: readonly number[][]) =>
    a.reduce((sum, colour, i) => sum + difference(colour, b[i] ?? []), 0) * CELL * CELL;
  const steps = Array.from({ length: 13 }, (_, i) => seen(i / 12));
  const changes = steps.slice(1).map((step, i) => change(steps[i] ?? [], step));
  const at = changes.indexOf(Math.max(...changes));
  let [a, b] = [at / 12, (at + 1) / 12];
  let [before, after] = [steps[at] ?? [], steps[at + 1] ?? []];
  // Halve the time where most happens: movement grows small, a jump stays as large as it is.
  for (let i = 0; i < 7; i++) {
    const t = (a + b) / 2;
    const middle = seen(t);
    if (change(before, middle) > change(middle, after)) [b, after] = [t, middle];
    else [a, before] = [t, middle];
  }
  return change(before, after);
}

test('nothing jumps on the way from any pose to any other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...NAMES),
      fc.constantFrom('ana', 'dragan', 'kofi'),
      (from, to, name) => {
        expect(jump(from, to, name)).toBeLessThan(1000);
      },
    ),
    { numRuns: 8, examples: [['on-counter', 'open', 'kofi']] },
  );
}, 60_000);

test('a hand that comes to the counter or leaves it is above the edge when it changes sides', () => {
  for (const from of NAMES.filter((name) => POSES[name].left.forward === 1)) {
    for (const to of NAMES.filter((name) => POSES[name].left.forward === 0)) {
      for (const name of ['ana', 'dragan', 'kofi']) {
        const look = lookFor(name);
        const pose = blendPoses(POSES[from], POSES[to], 0.5);
        for (const side of [-1, 1] as const) {
          const arm = settled(side < 0 ? pose.left : pose.right, look, pose);
          const { bottom } = boundsOf([drawHand(arm, side, look).whole]);
          expect(bottom, `${name}: ${from} → ${to}`).toBeLessThan(COUNTER + 3);
        }
      }
    }
  }
});

test('the measure itself sees what lies on top, and where', () => {
  const drawings = [
    fill(box(0, 0, 10, 10), '#111111'),
    within(box(0, 0, 5, 10), [fill(ellipse(5, 5, 4), '#222222')]),
    fill(box(0, 8, 10, 2), '#ffffff', 0.5),
  ];
  expect(
    coloursAt(drawings, [
      [1.5, 5],
      [8, 5],
      [1, 1],
      [8, 9],
      [11, 5],
    ]).map(([red]) => red),
  ).toEqual([0x22, 0x11, 0x11, (0x11 + 255) / 2, 0]);
});
