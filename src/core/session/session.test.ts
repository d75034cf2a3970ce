import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runOf } from '../dialogue/machine.ts';
import { counter } from '../fixtures/counter.ts';
import { openingOf } from '../scenario/opening.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Cue } from '../scenario/vocabulary.ts';
import { advance as advanced, replay as replayed } from './advance.ts';
import type { SessionEvent } from './events.ts';
import { momentOf } from './now.ts';
import { rewind } from './rewind.ts';
import { beginSession, logOf, type Session } from './session.ts';

const setup = { seed: 7, variant: 'usual', patience: 'off' } as const;
const run = runOf(counter, 'usual');
const advance = (session: Session, event: SessionEvent) => advanced(session, event, run);
/** The same talk, with a cue on each of three replies. */
const withCues = (made: Scenario): Scenario => ({
  ...made,
  beats: Object.fromEntries(
    Object.entries(made.beats).map(([id, beat]) => [
      id,
      { ...beat, replies: beat.replies.map((reply) => ({ ...reply, cues: CUED[reply.id] ?? [] })) },
    ]),
  ),
});
const CUED: Readonly<Record<string, readonly Cue[]>> = {
  'counter/swamped': ['points'],
  'counter/sorry': ['nods'],
  'putting-right/remake': ['sandwich-arrives'],
};
const replay = (scenario: typeof counter, log: ReturnType<typeof logOf>) =>
  replayed(scenario, log, run);
const play = (...replies: readonly string[]): Session =>
  replies.reduce(
    (session, reply, place) =>
      advance(
        session,
        reply === 'go-on'
          ? { type: 'go-on', at: place * 1000 }
          : { type: 'reply', reply, at: place * 1000 },
      ),
    beginSession(counter, setup),
  );

describe('a session', () => {
  it("opens with the customer's first line and says how many are left", () => {
    const moment = momentOf(beginSession(counter, setup));
    expect(moment.transcript.map(({ text }) => text)).toEqual(['This is cheese.']);
    expect(moment.left).toBe(1);
    expect(moment.turn).toBe('customer');
    expect(moment.replies).toHaveLength(3);
  });

  it('lets the answer depend on the mood as the reply left it', () => {
    const heard = play('go-on', 'counter/sorry').transcript.map(({ text }) => text);
    expect(heard).toContain('I did.');
    const interrupted = play('counter/sorry').transcript.map(({ text }) => text);
    expect(interrupted).toContain('Yes. Egg.');
  });

  it('writes a gesture and words as two entries of one line', () => {
    const entries = play('counter/sorry').transcript.filter(({ id }) =>
      id.endsWith('sorry/hears/2'),
    );
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['direction', 'looks up'],
      ['speech', 'Yes. Egg.'],
    ]);
  });

  it('announces a follow-up before the first line of its scene', () => {
    const session = play('counter/sorry', 'putting-right/remake');
    const kinds = session.transcript
      .slice(session.fresh)
      .map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      'speech putting-right/remake.',
      'speech Hm.',
      'scene 5 minutes',
      'speech It is cheese.',
    ]);
    expect(momentOf(session).scene).toMatchObject({ index: 1, after: '5 minutes' });
  });

  it('refuses what cannot be done now and stays as it was', () => {
    const session = beginSession(counter, setup);
    expect(advance(session, { type: 'reply', reply: 'table/back', at: 0 })).toBe(session);
    expect(advance(session, { type: 'reply', reply: 'no/such', at: 0 })).toBe(session);
  });

  it('does not offer a reply that was just used', () => {
    const ids = momentOf(play('go-on', 'counter/swamped')).replies.map(({ id }) => id);
    expect(ids).not.toContain('counter/swamped');
    expect(ids).toHaveLength(2);
  });

  it('tells the cues of the last event apart from those that came before in its scene', () => {
    const cued = replayed(
      withCues(counter),
      logOf(play('go-on', 'counter/swamped', 'counter/sorry', 'putting-right/remake')),
      runOf(withCues(counter), 'usual'),
    );
    const scenes = [3, 4].map((events) => {
      const log = { setup, events: cued.events.slice(0, events) };
      const { cues, earlier } = momentOf(
        replayed(cued.scenario, log, runOf(cued.scenario, 'usual')),
      );
      return { cues, earlier };
    });
    expect(scenes).toEqual([
      { cues: ['nods'], earlier: ['points'] },
      { cues: ['sandwich-arrives'], earlier: [] },
    ]);
  });

  it('shows the replies of one seed in one order, whatever the file says', () => {
    const order = (seed: number) =>
      momentOf(beginSession(counter, { ...setup, seed })).replies.map(({ id }) => id);
    expect(order(7)).toEqual(order(7));
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => order(seed).join())).size,
    ).toBeGreaterThan(2);
  });

  it('ends, and then takes nothing more', () => {
    const ended = play('counter/sorry', 'putting-right/remake', 'table/back');
    expect(momentOf(ended)).toMatchObject({ turn: 'ended', replies: [], ending: { id: 'leaves' } });
    expect(advance(ended, { type: 'silence', at: 9e9 })).toBe(ended);
  });

  it('keeps time whole and never lets it go back', () => {
    const begun = beginSession(counter, setup);
    const session = [500.7, 100, Number.NaN].reduce(
      (now, at) => advance(now, { type: 'silence', at }),
      begun,
    );
    expect(session.events.map(({ at }) => at)).toEqual([500, 500, 500]);
  });

  it('names silence as the next thing due only while patience is on and the trainee is awaited', () => {
    const waiting = beginSession(counter, { ...setup, patience: 'usual' });
    expect(momentOf(waiting).due).toBeUndefined();
    const asked = advance(waiting, { type: 'go-on', at: 1000 });
    expect(momentOf(asked).due?.at).toBeGreaterThan(31_000);
    expect(momentOf(play('go-on')).due).toBeUndefined();
  });

  it('answers silence from the common reactions and goes where the beat says', () => {
    const session = advance(play('go-on'), { type: 'silence', at: 5000 });
    expect(momentOf(session).beat).toBe('waiting');
    expect(session.transcript.some(({ text }) => text === 'waits')).toBe(true);
  });

  it('takes typed words by their moves, and where they lead from the reply they match', () => {
    const typed = {
      type: 'typed',
      text: 'So sorry about that!',
      language: 'en',
      moves: [{ move: 'apology', start: 3, end: 8 }],
      reader: 'test',
      at: 10,
    } as const;
    const matched = advance(play('go-on'), { ...typed, match: 'counter/sorry' });
    expect(momentOf(matched).beat).toBe('putting-right');
    expect(matched.turns[0]?.rulings.map(({ rule }) => rule)).toEqual(['heard-out', 'apology']);
    const unmatched = advance(play('go-on'), typed);
    expect(momentOf(unmatched).beat).toBe('waiting');
  });
});

describe('a log', () => {
  it('replays to the same talk', () => {
    const session = play('go-on', 'counter/swamped', 'counter/sorry', 'putting-right/remake');
    const again = replay(counter, logOf(session));
    expect(again.transcript).toEqual(session.transcript);
    expect(momentOf(again)).toEqual(momentOf(session));
  });

  it('survives being stored as JSON', () => {
    const session = play('go-on', 'counter/sorry');
    const stored = JSON.parse(JSON.stringify(logOf(session)));
    expect(replay(counter, stored).transcript).toEqual(session.transcript);
  });

  it('is wound back to where a turn had yet to be taken, with the listening before it', () => {
    const session = play('go-on', 'counter/swamped', 'counter/sorry', 'putting-right/remake');
    const back = replay(counter, rewind(counter, logOf(session), 2, run));
    expect(back.turns).toHaveLength(1);
    expect(momentOf(back).replies.map(({ id }) => id)).toContain('counter/sorry');
    expect(rewind(counter, logOf(session), 1, run).events).toEqual([{ type: 'go-on', at: 0 }]);
  });

  it('is only ever added to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (picks) => {
        let session = beginSession(counter, setup);
        for (const pick of picks) {
          const { replies } = momentOf(session);
          const reply = replies[pick % Math.max(1, replies.length)];
          if (!reply) return;
          const next = advance(session, { type: 'reply', reply: reply.id, at: pick });
          expect(next.transcript.slice(0, session.transcript.length)).toEqual(session.transcript);
          session = next;
        }
      }),
    );
  });
});

describe('an opening', () => {
  it('shows the same Moment as the whole scenario does', () => {
    expect(momentOf(beginSession(openingOf(counter), setup))).toEqual(
      momentOf(beginSession(counter, setup)),
    );
  });
});
