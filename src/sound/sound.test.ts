import { describe, expect, it } from 'vitest';
import { runOf } from '../core/dialogue/machine.ts';
import { counter } from '../core/fixtures/counter.ts';
import { advance } from '../core/session/advance.ts';
import { momentOf } from '../core/session/now.ts';
import { beginSession } from '../core/session/session.ts';
import { CLIPS } from './clips.ts';
import { clipFor } from './telling.ts';
import { mix, PEAK, RATE } from './tones.ts';
import { wavAddress } from './wav.ts';

describe.each(Object.entries(CLIPS))('the clip %s', (_, tones) => {
  const samples = mix(tones);
  it('is never louder than its peak, and never silent', () => {
    const highest = Math.max(...samples.map(Math.abs));
    expect(highest).toBeLessThanOrEqual(PEAK + 1e-6);
    expect(highest).toBeGreaterThan(0.05);
  });
  it('begins and ends without a click', () => {
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01);
  });
  it('is a WAV file of its own length', () => {
    const [, base64 = ''] = wavAddress(samples, RATE).split(',');
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
    expect(bytes.length).toBe(44 + samples.length * 2);
    expect(bytes.readUInt32LE(24)).toBe(RATE);
  });
});

describe('what is told', () => {
  const run = runOf(counter, 'usual');
  const opening = beginSession(counter, { seed: 1, variant: 'usual', patience: 'off' });
  const listened = advance(opening, { type: 'go-on', at: 0 }, run);
  const told = (reply: string, from = listened) =>
    clipFor(momentOf(from), momentOf(advance(from, { type: 'reply', reply, at: 0 }, run)));

  it('is that the customer goes on', () => {
    expect(clipFor(momentOf(opening), momentOf(listened))).toBe('go-on');
  });
  it('is that the mood rose or fell', () => {
    expect(told('counter/sorry')).toBe('warmer');
    expect(told('counter/limit')).toBe('colder');
  });
  it('is that time has passed, whatever the mood', () => {
    const heard = advance(listened, { type: 'reply', reply: 'counter/sorry', at: 0 }, run);
    expect(told('putting-right/remake', heard)).toBe('scene');
  });
});
