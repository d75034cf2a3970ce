import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../core/scenario/vocabulary.ts';
import { eyePlace } from './draw-eyes.ts';
import { faceOutline } from './draw-head.ts';
import { mouthPlace } from './draw-mouth.ts';
import { blendFaces, drawnAlike, type Face, REST } from './face.ts';
import { drawFigure } from './figure.ts';
import { lookFor } from './look-for.ts';
import { LOOKS } from './looks.ts';
import { moodFace, type Temperament } from './moods.ts';
import { blendPoses } from './pose.ts';
import { moodPose, POSES, type PoseName } from './poses.ts';
import { isWellFormed } from './svg.fixture.ts';
import { toSvg } from './svg.ts';

const TEMPERAMENTS: readonly Temperament[] = ['open', 'held-back'];
const VIEW = [-270, -310, 540, 620] as const;
const NAMES = Object.keys(LOOKS);

const anyFace: fc.Arbitrary<Face> = fc
  .array(fc.double({ min: -1.4, max: 1.4, noNaN: true }), { minLength: 40, maxLength: 40 })
  .map((numbers) => {
    const face: Record<keyof Face, number> = { ...REST };
    (Object.keys(REST) as (keyof Face)[]).forEach((key, i) => {
      face[key] = numbers[i] ?? 0;
    });
    return face;
  });

const anyPose = fc.constantFrom(...(Object.keys(POSES) as PoseName[]));
const anyMood = fc.constantFrom(...MOODS);
const anyTemperament = fc.constantFrom(...TEMPERAMENTS);
const anyLook = fc.oneof(fc.constantFrom(...NAMES), fc.string());

/** Points along a path of `M` and `C` only, dense enough to stand for it. */
function pointsOf(path: string): [number, number][] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
  const points: [number, number][] = [[x, y]];
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = numbers.slice(i, i + 6);
    for (let t = 0.125; t <= 1; t += 0.125) {
      const s = 1 - t;
      points.push([
        s ** 3 * x + 3 * s * s * t * ax + 3 * s * t * t * bx + t ** 3 * cx,
        s ** 3 * y + 3 * s * s * t * ay + 3 * s * t * t * by + t ** 3 * cy,
      ]);
    }
    [x, y] = [cx, cy];
  }
  return points;
}

function inside([px, py]: readonly [number, number], points: readonly [number, number][]): boolean {
  let within = false;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay];
    if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}

describe('a customer', () => {
  test('can be drawn with any numbers at all', () => {
    fc.assert(
      fc.property(anyFace, anyPose, anyLook, (face, pose, look) => {
        const svg = toSvg(drawFigure(face, POSES[pose], lookFor(look)), VIEW);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(isWellFormed(svg)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps eyes and mouth inside the face in every mood and on the way between any two', () => {
    fc.assert(
      fc.property(
        anyMood,
        anyMood,
        anyTemperament,
        fc.constantFrom(...NAMES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, to, temperament, name, t) => {
          const look = lookFor(name);
          const face = blendFaces(moodFace(from, temperament), moodFace(to, temperament), t);
          const outline = pointsOf(faceOutline(face, look));
          for (const side of [-1, 1] as const) {
            const { x, y, half } = eyePlace(face, look, side);
            expect(inside([x - half, y], outline)).toBe(true);
            expect(inside([x + half, y], outline)).toBe(true);
          }
          const { left, right, x, bottom } = mouthPlace(face, look);
          expect(inside(left, outline)).toBe(true);
          expect(inside(right, outline)).toBe(true);
          expect(inside([x, bottom + 10], outline)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('looks different in every mood', () => {
    for (const temperament of TEMPERAMENTS) {
      const faces = MOODS.map((mood) => moodFace(mood, temperament));
      faces.forEach((face, i) => {
        for (const other of faces.slice(i + 1)) expect(drawnAlike(face, other)).toBe(false);
      });
    }
  });

  test('who holds back never opens the mouth in anger, never tilts the head, and pales', () => {
    for (const mood of ['furious', 'angry'] as const) {
      const face = moodFace(mood, 'held-back');
      expect(face.open).toBe(0);
      expect(face.tilt).toBe(0);
      expect(face.flush).toBeLessThan(0);
      expect(face.jaw).toBeGreaterThan(moodFace(mood, 'open').jaw);
    }
  });

  test('may have habits of their own', () => {
    expect(moodPose('upset', 'open', lookFor('theo').habits)).toBe('neck');
    expect(moodPose('upset', 'open')).toBe('open');
  });

  test('needs no new drawing to tilt the head', () => {
    expect(drawnAlike(REST, { ...REST, tilt: 1, thrust: 1 })).toBe(true);
    expect(drawnAlike(REST, { ...REST, open: 0.1 })).toBe(false);
  });
});

describe('a blend', () => {
  test('begins and ends at what is blended', () => {
    const [a, b] = [moodFace('furious', 'open'), moodFace('delighted', 'open')];
    expect(blendFaces(a, b, 0)).toEqual(a);
    expect(drawnAlike(blendFaces(a, b, 1), b)).toBe(true);
    expect(blendPoses(POSES.rest, POSES.wave, 0)).toEqual(POSES.rest);
  });

  test('moves every joint in small steps', () => {
    let last = blendPoses(POSES.crossed, POSES.open, 0);
    const whole = Math.hypot(
      POSES.open.right.wristX - POSES.crossed.right.wristX,
      POSES.open.right.wristY - POSES.crossed.right.wristY,
    );
    for (let i = 1; i <= 12; i++) {
      const next = blendPoses(POSES.crossed, POSES.open, i / 12);
      const step = Math.hypot(
        next.right.wristX - last.right.wristX,
        next.right.wristY - last.right.wristY,
      );
      expect(step).toBeCloseTo(whole / 12);
      last = next;
    }
  });
});

describe('a look', () => {
  test('belongs to each of the cast', () => {
    for (const name of ['ana', 'theo', 'priya', 'marcus', 'helen']) {
      expect(lookFor(name)).toBe(LOOKS[name]);
    }
  });

  test('is made up for a name that nobody knows, always the same one', () => {
    expect(lookFor('someone-else')).toEqual(lookFor('someone-else'));
    const looks = new Set(
      Array.from({ length: 40 }, (_, i) => JSON.stringify(lookFor(`customer-${i}`))),
    );
    expect(looks.size).toBeGreaterThan(30);
  });

  test('is never mistaken for something that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect(lookFor(name).face.cheek).toBeGreaterThan(0);
    }
  });
});
