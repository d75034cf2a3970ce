import { describe, expect, it } from 'vitest';
import { RATE, type Signal } from '../signal/signal.ts';
import { SAID, voiceClips } from './babble.ts';
import { SPEAKER_NAMES, SPEAKERS, type SpeakerName } from './speakers.ts';

function clip(speaker: SpeakerName, name: string): Signal {
  const found = voiceClips(speaker).find(([at]) => at === name);
  if (!found) throw new Error(`No clip ${name}`);
  return found[1];
}

/** Hertz: the shift, within half an octave of `near`, at which the sound is most like itself. */
function pitch(sound: Signal, near: number): number {
  let best = { alike: 0, lag: 1 };
  for (let lag = Math.floor(RATE / near / 1.5); lag < (RATE / near) * 1.5; lag += 1) {
    let [both, one, other] = [0, 0, 0];
    for (let n = lag; n < sound.length; n += 1) {
      const [a, b] = [sound[n] ?? 0, sound[n - lag] ?? 0];
      both += a * b;
      one += a * a;
      other += b * b;
    }
    const alike = both / Math.sqrt(one * other);
    if (alike > best.alike) best = { alike, lag };
  }
  return RATE / best.lag;
}

const part = (sound: Signal, from: number, to: number): Signal =>
  sound.slice(from * sound.length, to * sound.length);

describe.each(SPEAKER_NAMES)('the voice %s', (name) => {
  const own = SPEAKERS[name].pitch;
  const colour = (which: string) => pitch(part(clip(name, `${which}-open-1`), 0.3, 0.8), own);

  it('speaks at its pitch when nothing moves it', () => {
    expect(Math.abs(colour('plain') / own - 1)).toBeLessThan(0.08);
  });
  it('is higher when tense and lower when low', () => {
    expect(colour('tense')).toBeGreaterThan(colour('plain') * 1.08);
    expect(colour('low')).toBeLessThan(colour('plain') * 0.97);
  });
  it('falls at the end of a statement and rises at the end of a question', () => {
    for (const which of ['tense', 'plain', 'warm']) {
      const at = (end: string, from: number, to: number) =>
        pitch(part(clip(name, `${which}-end-${end}`), from, to), own);
      expect(at('fall', 0.6, 0.95)).toBeLessThan(at('fall', 0.1, 0.45) * 0.94);
      expect(at('rise', 0.6, 0.95)).toBeGreaterThan(at('rise', 0.1, 0.45) * 1.06);
    }
  });
  it('swells and fades, without a click', () => {
    for (const [said, sound] of voiceClips(name)) {
      const most = sound.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);
      expect(Math.abs(sound[0] ?? 1), said).toBeLessThan(most / 100);
      expect(Math.abs(sound.at(-1) ?? 1), said).toBeLessThan(most / 50);
    }
  });
});

describe('the vowels', () => {
  /** Power about one pitch, by correlation with a sine and a cosine. */
  const power = (sound: Signal, hertz: number): number => {
    let [re, im] = [0, 0];
    sound.forEach((x, n) => {
      re += x * Math.cos((2 * Math.PI * hertz * n) / RATE);
      im += x * Math.sin((2 * Math.PI * hertz * n) / RATE);
    });
    return re * re + im * im;
  };
  const band = (sound: Signal, from: number, to: number): number => {
    let sum = 0;
    for (let hertz = from; hertz < to; hertz += 8) sum += power(sound, hertz);
    return sum;
  };
  it('sound as differently as the mouth stands', () => {
    const high = (vowel: string) => {
      const sound = clip('bass', `plain-${vowel}-1`);
      return band(sound, 1400, 2200) / band(sound, 80, 1400);
    };
    const low = (vowel: string) => {
      const sound = clip('bass', `plain-${vowel}-1`);
      return band(sound, 500, 900) / band(sound, 80, 500);
    };
    // Only the wide mouth rings high; the open one rings in the middle, the pursed one low.
    for (const vowel of SAID.filter((other) => other !== 'wide')) {
      expect(high('wide'), vowel).toBeGreaterThan(3 * high(vowel));
    }
    expect(low('open')).toBeGreaterThan(2 * low('pursed'));
  });
});
