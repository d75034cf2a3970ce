import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, visible } from '../camera.ts';
import { frameFor } from './framing.ts';

/** Of the tallest hair to the lowest chin, tilted and nearest; world units. */
const HEAD = { left: 655, right: 945, top: 130, bottom: 470 };

describe('a frame', () => {
  test('has the shape of its host, whatever that is, and never cuts the head', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 160, max: 4000 }),
        fc.integer({ min: 120, max: 2500 }),
        (w, h) => {
          const { x, y, width, height } = frameFor(w, h);
          expect(width / height).toBeCloseTo(w / h, 5);
          expect(x).toBeLessThan(HEAD.left);
          expect(x + width).toBeGreaterThan(HEAD.right);
          expect(y).toBeLessThan(HEAD.top);
          expect(y + height).toBeGreaterThan(HEAD.bottom);
        },
      ),
    );
  });

  test.each([
    [390, 380],
    [430, 420],
    [360, 340],
    [460, 390],
    [900, 800],
  ])('shows the head large at %i × %i: at least 0.4 of the height', (w, h) => {
    expect((HEAD.bottom - HEAD.top) / frameFor(w, h).height).toBeGreaterThan(0.4);
  });

  test.each([
    [390, 844],
    [360, 640],
    [430, 932],
    [320, 568],
  ])('on a phone of %i × %i the face stays above the page, however near the camera', (w, h) => {
    // The stage has 53 % of the height, and the page covers all but the upper 34 %.
    const frame = frameFor(w, h * 0.53);
    const seen = frame.height * (0.34 / 0.53);
    const nearest = visible(frame, { x: 0, y: -LIMITS.y, zoom: LIMITS.nearest }, 1);
    expect(nearest.y + seen / LIMITS.nearest).toBeGreaterThan(HEAD.bottom);
    // With few replies the counter shows too: the page covers half.
    expect(frame.y + frame.height * (0.47 / 0.53)).toBeGreaterThan(750);
  });

  test('comes nearer on a low host', () => {
    expect(frameFor(400, 200).height).toBeLessThan(frameFor(400, 380).height);
  });

  test('a host without a size is no accident', () => {
    expect(Object.values(frameFor(0, 0)).every(Number.isFinite)).toBe(true);
  });
});
