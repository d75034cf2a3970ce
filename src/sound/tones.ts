/**
 * Small sounds made of numbers: a few soft tones, each with its own beginning and end, mixed into
 * one clip. Pure and deterministic, so that what is heard can be measured in a test.
 */

export const RATE = 22_050;

export interface Tone {
  /** Hertz; where two are given it glides from the first to the second. */
  readonly pitch: number | readonly [from: number, to: number];
  /** Seconds from the beginning of the clip. */
  readonly at: number;
  /** Seconds until it has died away. */
  readonly lasts: number;
  /** 0–1, before the clip is mixed. */
  readonly loud: number;
}

/** Highest sample of any clip: −6 dBFS, soft beside a voice. */
export const PEAK = 0.5;

/** Seconds in which a tone swells; shorter than this is heard as a click. */
const ATTACK = 0.012;

/** Samples between −PEAK and PEAK, at RATE a second. */
export function mix(tones: readonly Tone[]): Float32Array {
  const length = Math.max(...tones.map(({ at, lasts }) => at + lasts));
  const samples = new Float32Array(Math.ceil(length * RATE));
  for (const tone of tones) add(samples, tone);
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return highest > PEAK ? samples.map((sample) => (sample * PEAK) / highest) : samples;
}

function add(samples: Float32Array, { pitch, at, lasts, loud }: Tone): void {
  const [from, to] = typeof pitch === 'number' ? [pitch, pitch] : pitch;
  const first = Math.floor(at * RATE);
  const count = Math.floor(lasts * RATE);
  let phase = 0;
  for (let place = 0; place < count && first + place < samples.length; place += 1) {
    const done = place / count;
    phase += (2 * Math.PI * (from + (to - from) * done)) / RATE;
    const swell = Math.min(1, place / (ATTACK * RATE));
    const fade = (1 - done) ** 2;
    // A little of the octave above makes it wood rather than a test signal.
    const wave = Math.sin(phase) + 0.25 * Math.sin(2 * phase);
    samples[first + place] = (samples[first + place] ?? 0) + wave * swell * fade * loud * PEAK;
  }
}
