import { describe, expect, it, test } from 'vitest';
import { runOf } from '../core/dialogue/machine.ts';
import { counter } from '../core/fixtures/counter.ts';
import { CUES, OUTCOMES, SETTINGS } from '../core/scenario/vocabulary.ts';
import { advance } from '../core/session/advance.ts';
import type { Moment } from '../core/session/moment.ts';
import { momentOf } from '../core/session/now.ts';
import { beginSession } from '../core/session/session.ts';
import { CLIPS } from './clips.ts';
import { clipsOf, SILENT } from './cues.ts';
import { effectLength } from './files.ts';
import { tellingOf } from './telling.ts';

const run = runOf(counter, 'usual');
const opening = beginSession(counter, { seed: 1, variant: 'usual', patience: 'off' });
const listened = advance(opening, { type: 'go-on', at: 0 }, run);
const first = momentOf(listened);

const heard = (before: Moment | undefined, now: Moment) =>
  tellingOf(before, now, effectLength).map(({ clip }) => clip);
const after = (reply: string, from = listened) =>
  momentOf(advance(from, { type: 'reply', reply, at: 0 }, run));
const told = (reply: string, from = listened) => heard(momentOf(from), after(reply, from));

describe('a cue', () => {
  test.each(CUES)('%s has a sound, or a reason to have none', (cue) => {
    const silent: readonly string[] = SILENT;
    for (const setting of SETTINGS) {
      expect(clipsOf(cue, setting).length > 0, setting).toBe(!silent.includes(cue));
    }
  });

  it('rings the bell on the door only where there is one', () => {
    expect(clipsOf('walks-in', 'bakery')).toEqual(['door-bell', 'steps-in']);
    expect(clipsOf('walks-in', 'airport-gate')).toEqual(['steps-in']);
  });
});

test('every clip has its place in the file, and none lies over another', () => {
  for (const clip of CLIPS) expect(effectLength(clip), clip).toBeGreaterThan(0);
});

describe('what is told', () => {
  it('is nothing where somebody only goes on speaking', () => {
    expect(heard(momentOf(opening), first)).toEqual([]);
  });

  it('is that the mood rose or fell', () => {
    expect(told('counter/sorry')).toEqual(['warmer']);
    expect(told('counter/limit')).toEqual(['colder']);
  });

  it('is that time has passed, whatever the mood', () => {
    const heardOut = advance(listened, { type: 'reply', reply: 'counter/sorry', at: 0 }, run);
    expect(told('putting-right/remake', heardOut)).toEqual(['scene']);
  });

  it('is only that there was an answer, where nothing else is', () => {
    const same = { ...first, turns: first.turns + 1 };
    expect(heard(first, same)).toEqual(['reply']);
  });

  it.each(OUTCOMES)('is how it ends, once: %s', (outcome) => {
    const end: Moment = { ...first, turn: 'ended', replies: [], ending: { id: 'end', outcome } };
    expect(heard(first, end)).toHaveLength(1);
    expect(heard(end, end)).toEqual([]);
  });

  it('tells a bad end from a good one', () => {
    const [lost, won] = (['lost', 'won-back'] as const).map((outcome) =>
      heard(first, { ...first, turn: 'ended', ending: { id: 'end', outcome } }),
    );
    expect(lost).not.toEqual(won);
  });

  it('is what happens at the counter, one after the other', () => {
    const telling = tellingOf(
      first,
      { ...first, cues: ['ticket-printed', 'seat-shown'] },
      () => 400,
    );
    expect(telling).toEqual([
      { clip: 'print', at: 0 },
      { clip: 'tear', at: 400 },
      { clip: 'paper', at: 800 },
    ]);
  });

  it('is the opening of a talk as well, which has turned nowhere yet', () => {
    const begun: Moment = { ...momentOf(opening), cues: ['walks-in'] };
    expect(heard(undefined, begun)).toEqual(clipsOf('walks-in', begun.scene.setting));
  });

  it('is never more than two clips at once, and nothing that would come long after', () => {
    const telling = tellingOf(first, { ...after('counter/limit'), cues: CUES }, effectLength);
    for (const { at, clip } of telling) {
      const together = telling.filter(
        (other) => other.at <= at && at < other.at + effectLength(other.clip),
      );
      expect(together.length, clip).toBeLessThanOrEqual(2);
      expect(at).toBeLessThanOrEqual(3000);
    }
  });
});
