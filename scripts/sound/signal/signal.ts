/** Samples of one channel, about −1 to 1 (0 dBFS), RATE a second. */
export type Signal = Float64Array<ArrayBuffer>;

/**
 * Samples a second. All that is heard here is soft and dull, so that nothing is missed above
 * 12 kHz; it is one of Opus's own rates, and a millisecond is a whole number of samples.
 */
export const RATE = 24_000;

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

export const silence = (seconds: number): Signal => new Float64Array(samplesIn(seconds));

export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);

export const amplitude = (db: number): number => 10 ** (db / 20);

/** @param steps semitones up */
export const ratio = (steps: number): number => 2 ** (steps / 12);

export function scaled(signal: Signal, gain: number): Signal {
  const into: Signal = new Float64Array(signal.length);
  for (let n = 0; n < into.length; n += 1) into[n] = (signal[n] ?? 0) * gain;
  return into;
}

/** Adds `sound` to `into` from `at` seconds on; what reaches beyond its end is dropped. */
export function add(into: Signal, sound: Signal, at = 0, gain = 1): Signal {
  const first = samplesIn(at);
  const count = Math.min(sound.length, into.length - first);
  for (let n = 0; n < count; n += 1) {
    into[first + n] = (into[first + n] ?? 0) + (sound[n] ?? 0) * gain;
  }
  return into;
}

/** Several sounds at once, as long as the longest. */
export function together(...sounds: readonly Signal[]): Signal {
  const into: Signal = new Float64Array(Math.max(...sounds.map(({ length }) => length)));
  for (const sound of sounds) add(into, sound);
  return into;
}

/** One after the other, with nothing between. */
export function joined(sounds: readonly Signal[]): Signal {
  const into: Signal = new Float64Array(sounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sound of sounds) {
    into.set(sound, at);
    at += sound.length;
  }
  return into;
}

export function highest(signal: Signal): number {
  let most = 0;
  for (let n = 0; n < signal.length; n += 1) most = Math.max(most, Math.abs(signal[n] ?? 0));
  return most;
}

/** The sum of the squares of all samples. */
export function energy(signal: Signal): number {
  let sum = 0;
  for (let n = 0; n < signal.length; n += 1) sum += (signal[n] ?? 0) ** 2;
  return sum;
}

/** Root mean square. */
export const effective = (signal: Signal): number => Math.sqrt(energy(signal) / signal.length);

/** Played faster (`speed` above 1: shorter and higher) or slower, between samples by a line. */
export function played(signal: Signal, speed: number): Signal {
  const into: Signal = new Float64Array(Math.floor((signal.length - 1) / speed));
  for (let n = 0; n < into.length; n += 1) {
    const place = n * speed;
    const left = Math.floor(place);
    const a = signal[left] ?? 0;
    const b = signal[left + 1] ?? 0;
    into[n] = a + (b - a) * (place - left);
  }
  return into;
}
