import { describe, expect, it } from 'vitest';
import { does, remake, rules, silence } from '../fixtures/deeds.ts';
import { beat, ending, reply, scenario, variant } from '../fixtures/scenario.ts';
import { moodOf } from './mood.ts';
import type { TalkEvent } from './step.ts';

describe('coming back', () => {
  const replies = [
    reply('a/fix', ['acknowledgement', 'fix', 'ownership'], { gives: ['remake'] }),
    reply('a/later', ['follow_up', 'thanks', 'ownership'], { then: [{ to: 'b' }] }),
  ];
  const made = scenario(
    [beat('a', replies), beat('b', [reply('b/back', ['follow_up', 'acknowledgement'])])],
    { offers: { remake }, followUps: [{ beat: 'b', after: '5 minutes', how: 'in-person' }] },
  );
  it('opens its scene once, however often the talk goes there', () => {
    const round = scenario(
      [
        beat('a', [
          reply('a/go', [], { then: [{ to: 'b' }] }),
          reply('a/again', [], { then: [{ to: 'b' }] }),
        ]),
        beat('b', [reply('b/back', ['follow_up'], { then: [{ to: 'a' }] }), reply('b/stay', [])]),
      ],
      { followUps: [{ beat: 'b', after: '5 minutes', how: 'in-person' }] },
    );
    expect(does(round, 'a/go', 'b/back', 'a/again').scenes).toEqual(['b']);
  });
  it('lifts a customer above calm once somebody has come back, not when it is said', () => {
    expect(moodOf(does(made, 'a/fix', 'a/later').feeling)).toBe('calm');
    expect(moodOf(does(made, 'a/fix', 'a/later', 'b/back').feeling)).toBe('pleased');
  });
});

describe('promises', () => {
  const made = scenario(
    [
      beat('a', [reply('a/promise', ['follow_up'], { promises: ['back'], then: [{ to: 'b' }] })]),
      beat('b', [
        reply('b/keep', [], { keeps: ['back'], then: [{ to: 'fine' }] }),
        reply('b/forget', [], { then: [{ to: 'fine' }] }),
        reply('b/chat', []),
      ]),
    ],
    { promises: { back: 'I will be back.' }, endings: [ending('fine')] },
  );
  it('are kept', () => {
    expect(rules(does(made, 'a/promise', 'b/keep'))).toContain('promise-kept');
  });
  it('are not broken by words that nobody foresaw, wherever those lead', () => {
    const led = scenario(
      Object.values(made.beats).map((each) =>
        each.id === 'b' ? { ...each, otherwise: 'a' } : each,
      ),
      { promises: made.promises, endings: [ending('fine')] },
    );
    const words: TalkEvent = { type: 'typed', text: 'Well.', moves: [] };
    const after = does(led, 'a/promise', 'b/chat', words);
    expect([after.place, after.broken]).toEqual(['a', []]);
  });
  it('are broken where they could have been kept and the talk went on', () => {
    expect(rules(does(made, 'a/promise', 'b/forget'))).toContain('promise-broken');
  });
  it('are not broken in the turn that makes them', () => {
    const hasty = scenario(
      [
        beat('a', [
          reply('a/promise', [], { promises: ['back'], then: [{ to: 'b' }] }),
          reply('a/now', [], { when: { promised: ['back'] }, keeps: ['back'] }),
        ]),
        beat('b', [reply('b/keep', [], { keeps: ['back'] })]),
      ],
      { promises: made.promises },
    );
    expect(does(hasty, 'a/promise').broken).toEqual([]);
    expect(rules(does(hasty, 'a/promise', 'b/keep'))).toContain('promise-kept');
  });
  it('are not mended once they are broken', () => {
    const late = scenario(
      [
        beat('a', [reply('a/promise', [], { promises: ['back'], then: [{ to: 'b' }] })]),
        beat('b', [
          reply('b/keep', [], { keeps: ['back'] }),
          reply('b/forget', [], { then: [{ to: 'c' }] }),
        ]),
        beat('c', [reply('c/keep', [], { keeps: ['back'] })]),
      ],
      { promises: made.promises },
    );
    const after = does(late, 'a/promise', 'b/forget', 'c/keep');
    expect(after.broken).toEqual(['back']);
    expect(after.kept).toEqual([]);
  });
  it('are not broken by something said first', () => {
    const kept = does(made, 'a/promise', 'b/chat', 'b/keep');
    expect(rules(kept)).toContain('promise-kept');
    expect(kept.broken).toEqual([]);
  });
});

describe('the edges of a talk', () => {
  it('a silence costs one mood and nothing else', () => {
    const made = scenario([beat('a', [reply('a/hm', [])])]);
    const after = does(made, silence);
    expect(moodOf(after.feeling)).toBe('upset');
    expect(after.said).toEqual([]);
  });
  it('a customer at the bottom leaves', () => {
    const made = scenario([beat('a', [reply('a/hm', [])])]);
    const after = does(made, silence, silence, silence, silence);
    expect(after.ended).toBe(true);
    expect(after.place).toBe('goes');
  });
  it('nobody walks out before their fury could be seen', () => {
    const awful = reply('a/awful', ['blame_customer', 'dismissal', 'panic']);
    const worse = reply('a/worse', ['excuse']);
    const made = scenario([beat('a', [awful, worse])], {
      variants: [variant({}, { mood: 'angry' })],
    });
    expect(moodOf(does(made, 'a/awful').feeling)).toBe('furious');
    expect(does(made, 'a/awful').ended).toBe(false);
    expect(does(made, 'a/awful', 'a/worse').place).toBe('goes');
  });
  it('no talk outlives sixty turns', () => {
    const made = scenario([beat('a', [reply('a/one', ['ownership']), reply('a/two', [])])]);
    const deeds = Array.from({ length: 70 }, (_, turn) => (turn % 2 ? 'a/one' : 'a/two'));
    const after = does(made, ...deeds);
    expect(after.ended).toBe(true);
    expect(after.turn).toBeLessThanOrEqual(60);
  });
  it('a respectful limit after abuse is a merit, and elsewhere nothing', () => {
    const limit = [reply('a/limit', [], { marks: ['limit'] })];
    expect(rules(does(scenario([beat('a', limit, { alarm: 'abuse' })]), 'a/limit'))).toEqual([
      'limit',
    ]);
    expect(rules(does(scenario([beat('a', limit)]), 'a/limit'))).toEqual([]);
  });
  it('fetching help for somebody hurt is no handing off', () => {
    const help = [reply('a/help', ['deflection'])];
    expect(rules(does(scenario([beat('a', help, { alarm: 'injury' })]), 'a/help'))).toEqual([]);
    expect(rules(does(scenario([beat('a', help)]), 'a/help'))).toEqual(['deflection']);
  });
  it('words strung together say nothing', () => {
    const all = reply('a/all', ['keyword_stuffing', 'apology', 'fix'], { gives: ['remake'] });
    const made = scenario([beat('a', [all])], { offers: { remake } });
    const after = does(made, 'a/all');
    expect(rules(after)).toEqual(['stuffing']);
    expect(after).toMatchObject({ given: [], heard: false, resolved: false, spent: 0 });
  });
});
