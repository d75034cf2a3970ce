import { describe, expect, it } from 'vitest';
import { integrated, loudest, ofAll } from './loudness.ts';
import { truePeak } from './peak.ts';
import { amplitude, joined, RATE, type Signal, silence } from './signal/signal.ts';

const sine = (hertz: number, dbfs: number, seconds: number, starts = 0): Signal =>
  silence(seconds).map(
    (_, n) => amplitude(dbfs) * Math.sin(2 * Math.PI * (starts + (hertz * n) / RATE)),
  );

describe('the loudness of a sine', () => {
  it('of 1 kHz in two channels is its level: the standard is calibrated so', () => {
    const channel = sine(997, -20, 4);
    expect(integrated([channel, channel])).toBeCloseTo(-20, 1);
  });
  it('in one channel is 3 dB less', () => {
    expect(integrated(sine(997, -20, 4))).toBeCloseTo(-23.01, 1);
  });
  it('grows as the level grows', () => {
    expect(integrated(sine(997, -10, 4)) - integrated(sine(997, -40, 4))).toBeCloseTo(30, 5);
  });
  it('is more where ears are keen, and less where they are dull', () => {
    const usual = integrated(sine(997, -20, 4));
    // Against 1 kHz, as the standard's filters at 48 kHz have it.
    expect(integrated(sine(4000, -20, 4)) - usual).toBeCloseTo(3.2, 0);
    expect(integrated(sine(100, -20, 4)) - usual).toBeCloseTo(-1.8, 0);
    expect(integrated(sine(20, -20, 4)) - usual).toBeLessThan(-12);
  });
  it('is measured alike by all three ways where it neither begins nor ends', () => {
    const long = sine(997, -20, 4);
    expect(loudest(long)).toBeCloseTo(integrated(long), 1);
    expect(ofAll(long)).toBeCloseTo(integrated(long), 1);
  });
});

describe('pauses', () => {
  it('do not count', () => {
    const spoken = joined([sine(997, -20, 5), silence(15)]);
    // Blocks that reach half into the silence still do.
    expect(integrated(spoken)).toBeCloseTo(-23.01, 0);
  });
  it('that are only soft do not count either', () => {
    const parts = [sine(997, -36, 5), sine(997, -23, 30), sine(997, -36, 5)];
    expect(integrated(joined(parts))).toBeCloseTo(-26.01, 1);
  });
  it('around a short sound make it softer, as ears add up over some time', () => {
    expect(loudest(sine(997, -20, 0.1))).toBeCloseTo(-23.01 + 10 * Math.log10(0.1 / 0.4), 0);
  });
});

describe('the true peak', () => {
  it('is found between samples', () => {
    // A quarter of the rate, met at 45°: no sample comes nearer than 3 dB to the crest.
    const hidden = sine(RATE / 4, 0, 0.1, 1 / 8);
    expect(Math.max(...hidden)).toBeLessThan(0.71);
    expect(truePeak(hidden)).toBeGreaterThan(0.97);
    expect(truePeak(hidden)).toBeLessThan(1.06);
  });
  it('is never below the highest sample', () => {
    const spike = silence(0.01);
    spike[17] = -0.8;
    expect(truePeak(spike)).toBeCloseTo(0.8, 6);
  });
});
