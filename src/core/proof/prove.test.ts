import { describe, expect, it } from 'vitest';
import { beat, ending, reply, variant } from '../fixtures/scenario.ts';
import { beats, measured, withMoves, withReply } from '../fixtures/sound.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { rehearse } from '../score/rehearsal.ts';
import { checkBudget } from './claims/means.ts';
import { chosenDeeds } from './deeds.ts';
import { explore } from './graph.ts';
import { prove } from './prove.ts';

/** None of these failures is far astray. */
const SMALL = { strayed: 100 };

const failed = (scenario: Scenario) => [
  ...new Set(prove(scenario, SMALL).failures.map(({ claim }) => claim)),
];

/** What was done in the talk that shows the failure. */
const shownBy = (scenario: Scenario) =>
  prove(scenario, SMALL).failures[0]?.talk?.map((deed) =>
    deed.type === 'reply' ? deed.reply.id : deed.type,
  );

const sound = measured();

describe('a proof', () => {
  it('finds nothing where every claim holds', () => {
    expect(failed(sound)).toEqual([]);
  });

  it('names a place that no talk comes to', () => {
    const made = measured(beats, {
      endings: [...Object.values(sound.endings), ending('dreams')],
    });
    expect(failed(made)).toEqual(['places']);
  });

  it('names a reply that is never on offer', () => {
    const made = measured(
      withReply('kitchen/worst', (one) => ({ ...one, when: { said: ['table/cake'] } })),
    );
    expect(failed(made)).toContain('replies');
    expect(prove(made, SMALL).failures[0]?.what).toContain('kitchen/worst');
  });

  it('names a mood that is asked for where nobody feels it', () => {
    const made = measured(
      withReply('counter/worst', (one) => ({
        ...one,
        hears: [{ id: 'h', when: { mood: { least: 'pleased' } }, says: 'Oh.' }, ...one.hears],
      })),
    );
    expect(failed(made)).toEqual(['moods']);
    expect(prove(made, SMALL).failures[0]?.what).toContain('there the customer is');
  });

  it('shows how to come to a dead end', () => {
    const locked = beats.map((each) =>
      each.id === 'table'
        ? {
            ...each,
            replies: each.replies.map((one) => ({ ...one, when: { promised: ['back'] } })),
          }
        : each,
    );
    const made = measured(locked);
    expect(failed(made)).toEqual(['way-out']);
    expect(shownBy(made)).toEqual(['counter/sorry', 'kitchen/worst']);
  });

  it('shows how to come into a circle that only fury ends', () => {
    const turning = (id: string, to: string) =>
      beat(id, [
        reply(`${id}/well`, ['thanks'], { then: [{ to }] }),
        reply(`${id}/so`, [], { then: [{ to }] }),
      ]);
    const made = measured([
      ...withReply('kitchen/worst', (one) => ({ ...one, then: [{ to: 'round' }] })),
      turning('round', 'about'),
      turning('about', 'round'),
    ]);
    expect(failed(made)).toEqual(['way-out']);
    expect(shownBy(made)?.at(-1)).toBe('kitchen/worst');
  });

  it('says that no route wins everything where two criteria are won on different ones', () => {
    const made = measured(
      withMoves('counter/sorry', ['apology']).map((each) =>
        each.id === 'counter'
          ? {
              ...each,
              replies: each.replies.map((one) =>
                one.id === 'counter/mine'
                  ? { ...reply(one.id, ['acknowledgement', 'ownership']), then: one.then }
                  : one,
              ),
            }
          : each,
      ),
    );
    expect(failed(made)).toEqual(['perfect']);
  });

  it('asks for a second good route', () => {
    const single = beats.map((each) => ({
      ...each,
      replies: each.replies.filter(({ id }) => !/mine|refund|jam/.test(id)),
    }));
    expect(failed(measured(single))).toEqual(['another-way']);
  });

  it('says which criterion cannot be won', () => {
    const made = { ...sound, most: { ...sound.most, calm: 3 } };
    expect(failed(made)).toEqual(['perfect', 'won-and-lost']);
    expect(prove(made, SMALL).failures[1]?.what).toBe('The best that "calm" can score is 67.');
  });

  it('shows a talk in which an excuse costs nothing', () => {
    const made = measured([
      ...beats.map((each) =>
        each.id === 'counter'
          ? {
              ...each,
              replies: [
                ...each.replies,
                reply('counter/words', ['excuse', 'keyword_stuffing'], { say: 'Busy.' }),
              ],
            }
          : each,
      ),
    ]);
    expect(failed(made)).toEqual(['no-excuses']);
    expect(shownBy(made)).toContain('counter/words');
  });

  it('finds a customer who feels better than anything that was done', () => {
    const pleased = measured(beats, { variants: [variant({}, { mood: 'pleased' })] });
    expect(failed(pleased)).toContain('ceilings');
    const delighted = measured(beats, { variants: [variant({}, { mood: 'delighted' })] });
    expect(failed(delighted)).toEqual(expect.arrayContaining(['delight', 'ceilings']));
  });

  it('adds up what a talk spends', () => {
    const graph = explore(sound, 'usual', { deeds: chosenDeeds, typing: false, most: 10_000 });
    expect(checkBudget(graph)).toEqual([]);
    const poor = { ...sound, you: { ...sound.you, budget: { amount: 500, currency: 'EUR' } } };
    const [failure] = checkBudget({ ...graph, scenario: poor });
    expect(failure?.what).toBe('A talk spends 6 of 5 EUR.');
    expect(failure?.talk?.length).toBeGreaterThan(0);
  });

  it('shows a promise that can never be kept', () => {
    const late = withReply('table/jam', (one) => ({ ...one, promises: ['again'] }));
    const made = measured(late, { promises: { back: 'I come back.', again: 'I come again.' } });
    expect(failed(made)).toEqual(['promises']);
  });

  it('shows how doing always the same succeeds', () => {
    const long = beats.map((each) => ({
      ...each,
      replies: each.replies.map((one) =>
        /sorry|remake|cake/.test(one.id) ? { ...one, say: `${one.say} ${'So. '.repeat(40)}` } : one,
      ),
    }));
    expect(failed(measured(long))).toEqual(['bots']);
  });

  it('says so where it looked at only a part', () => {
    const { variants } = prove(sound, { states: 10, strayed: 10 });
    expect(variants[0]).toMatchObject({ whole: false });
    expect(variants[0]?.depth).toBeGreaterThan(0);
  });

  it('gives routes that the machine plays with the same scores', () => {
    const [proof] = prove(sound).variants;
    const turns = (proof?.perfect ?? []).map((deed) =>
      deed.type === 'reply'
        ? ({ type: 'reply', reply: deed.reply.id } as const)
        : ({ type: 'go-on' } as const),
    );
    const { differences } = rehearse(sound, {
      scenario: sound.slug,
      name: 'perfect',
      turns,
      ends: 'smiles',
      scores: { 'no-excuses': 100, calm: 100, 'i-language': 100, 'extra-mile': 100 },
    });
    expect(differences).toEqual([]);
  });
});
