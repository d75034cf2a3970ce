import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../core/scenario/vocabulary.ts';
import { drawBody } from './draw-body.ts';
import { drawEye, eyePlace } from './draw-eyes.ts';
import { drawFace, drawHairBefore, drawHairBehind, drawSkin, faceOutline } from './draw-head.ts';
import { mouthPlace } from './draw-mouth.ts';
import { type Drawing, fill, within } from './drawing.ts';
import { FACE_EXTENT, FORWARD_EXTENT, HAIR_EXTENT, TORSO_EXTENT } from './extents.ts';
import { blendFaces, drawnAlike, type Face, REST, skinAlike } from './face.ts';
import { drawFigure } from './figure.ts';
import type { Look } from './look.ts';
import { lookFor } from './look-for.ts';
import { LOOKS } from './looks.ts';
import { moodFace, type Temperament } from './moods.ts';
import { box, ellipse } from './path.ts';
import { blendPoses, COUNTER, gripOf, type Pose } from './pose.ts';
import { moodPose, POSES, type PoseName } from './poses.ts';
import { boundsOf, polygonsOf } from './raster.fixture.ts';
import { settled } from './stance.ts';
import { isWellFormed } from './svg.fixture.ts';
import { toSvg } from './svg.ts';

interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyLook = fc.oneof(fc.constantFrom(...NAMES), fc.string());

/** Every number as far as it may go. */
const FURTHER: Partial<Record<keyof Face, readonly [number, number]>> = {
  lid: [0, 1.2],
  mouthWidth: [0.7, 1.2],
  pupil: [0.5, 1.3],
};
const BOTH_WAYS = new Set<keyof Face>([
  ...(['browIn', 'browOut', 'browSkew', 'slant', 'lookX', 'lookY', 'curve', 'skew'] as const),
  ...(['flush', 'turn', 'nod', 'tilt'] as const),
]);
const anyUsualFace: fc.Arbitrary<Face> = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 })
  .map((shares) => {
    const face: Record<keyof Face, number> = { ...REST };
    (Object.keys(REST) as (keyof Face)[]).forEach((key, i) => {
      const [least, most] = FURTHER[key] ?? [BOTH_WAYS.has(key) ? -1 : 0, 1];
      face[key] = least + (most - least) * (shares[i] ?? 0);
    });
    return face;
  });

const number = fc.double({ min: -1.2, max: 1.2, noNaN: true });
const anyHand = fc.record({
  angle: fc.double({ min: -7, max: 7, noNaN: true }),
  ...{ turn: number, index: number, fingers: number, thumb: number, spread: number },
  forward: number,
  ...{ elbowX: fc.integer({ min: -260, max: 260 }), elbowY: fc.integer({ min: 60, max: 330 }) },
  ...{ wristX: fc.integer({ min: -260, max: 260 }), wristY: fc.integer({ min: 0, max: 330 }) },
});
const anyNumbersPose: fc.Arbitrary<Pose> = fc.record({
  ...{ left: anyHand, right: anyHand },
  ...{ shoulders: number, turn: number, lean: number, pinch: number },
});

function inside(
  [px, py]: readonly [number, number],
  points: readonly (readonly [number, number])[],
): boolean {
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

  test('can stand in any way at all, with something in the hand', () => {
    fc.assert(
      fc.property(anyNumbersPose, anyLook, (pose, name) => {
        const held = [fill(ellipse(0, 200, 60, 20), '#fbf6ec')];
        const svg = toSvg(drawFigure(REST, pose, lookFor(name), held), VIEW);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg.match(/#fbf6ec/g)).toHaveLength(1);
        expect(isWellFormed(svg)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('holds a plate in the middle and a ticket in the hand, however broad or low they are', () => {
    const plate = fill(ellipse(0, 206, 80, 18), '#fbf6ec');
    const shown = (name: string, pose: Pose, held: Drawing) =>
      drawBody(pose, lookFor(name), [held]).torso.flatMap((item) =>
        'of' in item && item.of.includes(held) ? [boundsOf([item])] : [],
      )[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    for (const name of NAMES) {
      const { left, top, right, bottom } = shown(name, POSES['hold-plate'], plate);
      expect(left + right, name).toBeCloseTo(0);
      expect(bottom, name).toBeLessThan(COUNTER + 10);
      const { x, y } = gripOf(POSES['hold-ticket'].right);
      const ticket = fill(ellipse(x, y, 20, 30), '#fff8ee');
      const place = shown(name, POSES['hold-ticket'], ticket);
      const hand = settled(POSES['hold-ticket'].right, lookFor(name), POSES['hold-ticket']);
      const grip = gripOf(hand);
      expect((place.left + place.right) / 2, name).toBeCloseTo(grip.x, 0);
      expect((place.top + place.bottom) / 2, name).toBeCloseTo(grip.y, 0);
      expect(top, name).toBeGreaterThan(100);
    }
  });

  const staysInside = (face: Face, look: Look) => {
    const outline = polygonsOf(faceOutline(face, look)).flat();
    for (const side of [-1, 1] as const) {
      const { x, y, half } = eyePlace(face, look, side);
      expect(inside([x - half, y], outline)).toBe(true);
      expect(inside([x + half, y], outline)).toBe(true);
    }
    const { left, right, x, bottom } = mouthPlace(face, look);
    expect(inside(left, outline)).toBe(true);
    expect(inside(right, outline)).toBe(true);
    expect(inside([x, bottom + 5], outline)).toBe(true);
  };

  test('keeps eyes and mouth inside the face in every mood and on the way between any two', () => {
    fc.assert(
      fc.property(anyMood, anyMood, anyTemperament, anyLook, share, (from, to, how, name, t) => {
        staysInside(blendFaces(moodFace(from, how), moodFace(to, how), t), lookFor(name));
      }),
      { numRuns: 120 },
    );
  });

  test('keeps them there whatever the face does', () => {
    fc.assert(
      fc.property(anyUsualFace, anyLook, (face, name) => staysInside(face, lookFor(name))),
      { numRuns: 120 },
    );
  });

  test('keeps an open mouth above the chin when the head nods', () => {
    for (const name of NAMES) {
      for (const turn of [-1, 0, 1]) {
        staysInside({ ...REST, open: 1, nod: 1, curve: 1, skew: 1, turn }, lookFor(name));
      }
    }
  });

  test('opens and shuts the eyes inside their own outline', () => {
    fc.assert(
      fc.property(anyUsualFace, anyLook, fc.constantFrom(-1, 1), (face, name, side) => {
        const look = lookFor(name);
        const { x, y, half } = eyePlace(face, look, side);
        const { left, top, right, bottom } = boundsOf(drawEye(face, look, side));
        expect(left).toBeGreaterThan(x - half - 16);
        expect(right).toBeLessThan(x + half + 16);
        expect(top).toBeGreaterThan(y - 44);
        expect(bottom).toBeLessThan(y + 20);
      }),
      { numRuns: 120 },
    );
  });

  test('fits the canvases it is drawn on', () => {
    const fits = (drawings: readonly Drawing[], extent: Extent, name: string) => {
      const { left, top, right, bottom } = boundsOf(drawings);
      const { x, y, width, height } = extent;
      expect(
        Math.min(left - x, top - y, x + width - right, y + height - bottom),
        name,
      ).toBeGreaterThanOrEqual(0);
    };
    for (const name of NAMES) {
      const look = lookFor(name);
      fits([...drawHairBehind(look), ...drawHairBefore(look)], HAIR_EXTENT, name);
      for (const mood of MOODS) {
        const face = moodFace(mood, 'open');
        fits(drawFace(face, look), FACE_EXTENT, name);
        // At the loudest of a line.
        fits(drawFace({ ...face, open: Math.max(face.open, 1.2) }, look), FACE_EXTENT, name);
      }
      for (const pose of [POSES.open, POSES.wave, POSES.hips, POSES.neck, POSES.lean]) {
        const { torso, forward } = drawBody(pose, look);
        fits([within(box(-400, -400, 800, 400 + COUNTER), torso)], TORSO_EXTENT, name);
        if (forward.length > 0) fits(forward, FORWARD_EXTENT, name);
      }
    }
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

  test('keeps the skin where only features change, and nowhere else', () => {
    for (const name of NAMES) {
      const look = lookFor(name);
      const skin = JSON.stringify(drawSkin(REST, look));
      for (const key of Object.keys(REST) as (keyof Face)[]) {
        const other = { ...REST, [key]: REST[key] + 0.7 };
        if (skinAlike(REST, other, 1))
          expect(JSON.stringify(drawSkin(other, look)), key).toBe(skin);
      }
    }
    expect(skinAlike(REST, { ...REST, lid: 0, lookX: 1, browIn: 1 }, 1)).toBe(true);
    expect(skinAlike(REST, { ...REST, open: 0.08 }, 1)).toBe(true);
    expect(skinAlike(REST, { ...REST, open: 0.08 }, 2)).toBe(false);
  });
});

describe('a blend', () => {
  test('begins and ends at what is blended', () => {
    const [a, b] = [moodFace('furious', 'open'), moodFace('delighted', 'open')];
    expect(blendFaces(a, b, 0)).toEqual(a);
    expect(drawnAlike(blendFaces(a, b, 1), b)).toBe(true);
    expect(blendPoses(POSES.rest, POSES.away, 0)).toEqual(POSES.rest);
    expect(blendPoses(POSES.rest, POSES.away, 1).turn).toBeCloseTo(POSES.away.turn);
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
