import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { counter } from '../core/fixtures/counter.ts';
import { MOODS, SETTINGS } from '../core/scenario/vocabulary.ts';
import type { Moment, Utterance } from '../core/session/moment.ts';
import { momentOf } from '../core/session/now.ts';
import { beginSession } from '../core/session/session.ts';
import { BREATH, deliver } from '../speech/delivery.ts';
import { CLIPS, weightOf } from './clips.ts';
import { addressOf, type FileName, voiceNamed } from './files.ts';
import { FORMATS, formatsFor } from './formats.ts';
import { queueOf, roomLevel } from './levels.ts';
import { linesOf } from './lines.ts';
import { isShort, pulseGap } from './pulse.ts';
import { admit, type Slot } from './slots.ts';
import { spokenAs } from './spoken.ts';

const opening = momentOf(beginSession(counter, { seed: 1, variant: 'usual', patience: 'off' }));

describe('the files', () => {
  const names: readonly FileName[] = [
    ...SETTINGS.map((setting) => `room-${setting}` as const),
    'room-home',
    'voice-alto',
    'voice-soprano',
    'voice-tenor',
    'voice-bass',
    'effects',
  ];
  test.each(names)('%s is there in every format', (name) => {
    for (const format of FORMATS) expect(addressOf(name, format), format).toBeDefined();
  });

  it('are taken in the smallest format that the browser plays', () => {
    expect(formatsFor(() => 'probably')).toEqual(['webm', 'm4a', 'mp3']);
    expect(formatsFor((type) => (type.includes('webm') ? '' : 'maybe'))).toEqual(['m4a', 'mp3']);
    expect(formatsFor(() => '')).toEqual([]);
  });

  it('have a voice for every name that a scenario may give it', () => {
    expect(voiceNamed('bass')).toBe('bass');
    expect(voiceNamed('countertenor')).toBe('alto');
  });
});

describe('the room', () => {
  it('is ducked while somebody speaks, and fuller with the queue', () => {
    expect(roomLevel(0.6, 0, true)).toBeLessThan(roomLevel(0.6, 0, false));
    expect(roomLevel(0.6, 1, false)).toBeGreaterThan(roomLevel(0.6, 0, false));
  });

  it('is never louder than it was set, and off when it is off', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.boolean(), (volume, queue, speaking) => {
        expect(roomLevel(volume, queue, speaking)).toBeLessThanOrEqual(volume);
        expect(roomLevel(0, queue, speaking)).toBe(0);
      }),
    );
  });

  it('counts who lines up and who leaves, in this scene', () => {
    expect(queueOf({ earlier: [], cues: [] })).toBe(0);
    expect(queueOf({ earlier: ['queue-grows'], cues: [] })).toBe(0.5);
    expect(queueOf({ earlier: ['queue-grows', 'queue-grows'], cues: ['queue-grows'] })).toBe(1);
    expect(queueOf({ earlier: ['queue-eases', 'queue-grows'], cues: ['queue-eases'] })).toBe(0);
  });
});

describe('the lines', () => {
  const said = (speaker: Utterance['speaker'], text: string): Utterance => ({
    key: 0,
    kind: 'speech',
    speaker,
    name: '',
    text,
    id: '',
    turn: 0,
    mood: 'calm',
  });
  const moment = (...transcript: Utterance[]): Moment => ({ ...opening, transcript, fresh: 0 });

  it('begin with the mouth: a breath after they are shown', () => {
    expect(linesOf(moment(said('customer', 'No.')))).toEqual([
      { by: 'customer', text: 'No.', at: BREATH, lasts: deliver('No.').length },
    ]);
  });

  it('of anybody else wait until the customer has spoken', () => {
    const [ana, bruno] = linesOf(moment(said('person', 'Wait!'), said('customer', 'No.')));
    expect(ana?.by).toBe('customer');
    expect(bruno?.at).toBeGreaterThanOrEqual((ana?.at ?? 0) + (ana?.lasts ?? 0));
    expect(linesOf(moment(said('person', 'Wait!')))[0]?.at).toBe(BREATH);
  });

  it('are none where only the trainee has spoken', () => {
    expect(linesOf(moment(said('trainee', 'I am sorry.')))).toEqual([]);
  });
});

describe('the pulse', () => {
  it('begins with the last third of patience', () => {
    expect(isShort(undefined)).toBe(false);
    expect(isShort(0.4)).toBe(false);
    expect(isShort(0.33)).toBe(true);
    expect(isShort(0)).toBe(true);
  });

  it('grows quicker, and never frantic', () => {
    expect(pulseGap(1 / 3)).toBeCloseTo(2500);
    expect(pulseGap(0.1)).toBeLessThan(pulseGap(0.3));
    expect(pulseGap(0)).toBeGreaterThanOrEqual(1000);
  });
});

describe('effects at once', () => {
  it('are two at most, and a weightier one takes the place of a lighter', () => {
    const slot = fc.record({ weight: fc.constantFrom(...CLIPS.map(weightOf)), lasts: fc.nat(900) });
    fc.assert(
      fc.property(fc.array(slot), fc.array(fc.nat(500)), (coming, gaps) => {
        let heard: readonly Slot[] = [];
        let now = 0;
        coming.forEach(({ weight, lasts }, n) => {
          now += gaps[n] ?? 0;
          const admitted = admit(heard, { weight, until: now + lasts }, now);
          const still = heard.filter(({ until }) => until > now);
          if (admitted) {
            heard = admitted.heard;
            expect(admitted.ends?.weight ?? -1).toBeLessThan(weight);
          } else {
            for (const other of still) expect(other.weight).toBeGreaterThanOrEqual(weight);
          }
          expect(heard.filter(({ until }) => until > now).length).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  it('are an ending rather than a tap', () => {
    expect(weightOf('won-back')).toBeGreaterThan(weightOf('warmer'));
    expect(weightOf('warmer')).toBeGreaterThan(weightOf('plate-down'));
    expect(weightOf('plate-down')).toBeGreaterThan(weightOf('tap'));
  });
});

describe('a spoken line', () => {
  it('is lower for a bass than for a soprano', () => {
    const how = { mood: 'calm', temperament: 'open' } as const;
    expect(spokenAs('bass', how).pitch).toBeLessThan(spokenAs('soprano', how).pitch);
  });

  it.each(MOODS)('of somebody %s who holds back is soft and unhurried', (mood) => {
    const { rate, volume } = spokenAs('alto', { mood, temperament: 'held-back' });
    expect(rate).toBeLessThanOrEqual(1);
    expect(volume).toBeLessThan(1);
  });
});
