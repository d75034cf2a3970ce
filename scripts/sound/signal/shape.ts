/** How a sound swells and fades. */
import { RATE, type Signal, samplesIn } from './signal.ts';

/** From 0 to 1 without a corner at either end. */
export const eased = (done: number): number =>
  done <= 0 ? 0 : done >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * done);

/** Swells in its first `up` seconds and fades in its last `down`. */
export function faded(signal: Signal, up: number, down: number): Signal {
  const [first, last] = [samplesIn(up), samplesIn(down)];
  return signal.map(
    (x, n) => x * eased((n + 0.5) / first) * eased((signal.length - n - 0.5) / last),
  );
}

/** Dies away: after `seconds` a thousandth is left (60 dB). */
export function dying(signal: Signal, seconds: number): Signal {
  const keep = 10 ** (-3 / (seconds * RATE));
  let gain = 1;
  return signal.map((x) => {
    gain *= keep;
    return x * gain;
  });
}

/** Multiplied by a curve through `points` ([second, gain], in their order), eased between them. */
export function along(
  signal: Signal,
  points: readonly (readonly [second: number, gain: number])[],
): Signal {
  return signal.map((x, n) => x * heightAt(points, n / RATE));
}

export function heightAt(
  points: readonly (readonly [second: number, height: number])[],
  second: number,
): number {
  let before = points[0];
  for (const point of points) {
    if (before && point[0] > second) {
      const done = (second - before[0]) / (point[0] - before[0]);
      return before[1] + (point[1] - before[1]) * eased(done);
    }
    before = point;
  }
  return before?.[1] ?? 0;
}
