import { describe, expect, it } from 'vitest';
import { beat, ending, reply, says, scenario, variant } from '../fixtures/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { begin, repliesOffered } from './beat.ts';
import { moodOf } from './mood.ts';
import { step, type TalkEvent } from './step.ts';

const does = (made: Scenario, ...deeds: readonly (string | TalkEvent)[]) =>
  deeds.reduce(
    (ledger, deed) =>
      step(made, ledger, typeof deed === 'string' ? { type: 'reply', reply: deed } : deed),
    begin(made, 'usual'),
  );
const rules = (ledger: ReturnType<typeof does>) => ledger.rulings.map(({ rule }) => rule);
const goOn: TalkEvent = { type: 'go-on' };
const silence: TalkEvent = { type: 'silence' };

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const remake = { kind: 'owed', what: 'a new one', costs: eur(300), size: 'minor' } as const;
const cake = { kind: 'extra', what: 'cake', costs: eur(400), size: 'minor' } as const;

describe('listening', () => {
  const made = scenario([
    beat('a', [reply('a/sorry', ['apology'])], { lines: says('a', 'One.', 'Two.', 'Three.') }),
  ]);

  it('counts an answer with lines left as interrupting', () => {
    expect(rules(does(made, 'a/sorry'))).toContain('interrupted');
  });
  it('counts it as interrupting even after the first go-on', () => {
    expect(rules(does(made, goOn, 'a/sorry'))).toContain('interrupted');
  });
  it('counts hearing the customer to the end', () => {
    expect(rules(does(made, goOn, goOn, 'a/sorry'))).toEqual(['heard-out', 'apology']);
  });
  it('does not count an unfinished gesture as an interrupted word', () => {
    const gesture = scenario([
      beat('a', [reply('a/sorry', ['apology'])], {
        lines: [...says('a', 'One.'), { id: 'a/lines/2', does: 'waits' }],
      }),
    ]);
    expect(rules(does(gesture, 'a/sorry'))).toEqual(['apology']);
  });
  it('takes silence as listening while the customer has more to say', () => {
    const after = does(made, silence);
    expect(after.spoken.map(({ says: words }) => words)).toEqual(['Two.']);
    expect(after.turn).toBe(0);
    expect(rules(does(made, silence, silence, 'a/sorry'))).not.toContain('heard-out');
  });
  it('does not repeat a line on coming back to a beat', () => {
    const loop = scenario([
      beat('a', [reply('a/on', [], { then: [{ to: 'b' }] }), reply('a/out', [])]),
      beat('b', [reply('b/back', [], { then: [{ to: 'a' }] })]),
    ]);
    expect(does(loop, 'a/on', 'b/back').spoken.map(({ id }) => id)).toEqual(['b/back/hears/1']);
  });
});

describe('apologies', () => {
  const sorries = [
    reply('a/sorry', ['apology']),
    reply('a/again', ['apology']),
    reply('a/but', ['apology', 'excuse']),
    reply('a/learn', ['apology'], { finds: ['dinner'] }),
  ];
  const made = scenario([beat('a', sorries)], { hidden: { dinner: 'It is late.' } });

  it('work once', () => {
    expect(rules(does(made, 'a/sorry'))).toEqual(['apology']);
  });
  it('cost mood when repeated while nothing is solved', () => {
    const once = does(made, 'a/sorry');
    const twice = does(made, 'a/sorry', 'a/again');
    expect(rules(twice)).toEqual(['apology-spent']);
    expect(twice.feeling).toBeLessThan(once.feeling);
  });
  it('work again for what has been learned since', () => {
    expect(rules(does(made, 'a/sorry', 'a/learn'))).toContain('apology');
  });
  it('are worth nothing beside an excuse', () => {
    expect(rules(does(made, 'a/but'))).toEqual(['excuse']);
  });
  it('are sympathy, and no merit, where the fault is not ours', () => {
    const theirs = scenario([beat('a', sorries)], { variants: [variant({ fault: 'customers' })] });
    expect(rules(does(theirs, 'a/sorry'))).toEqual(['sympathy']);
  });
});

describe('what is given', () => {
  const replies = [
    reply('a/hear', ['acknowledgement']),
    reply('a/fix', ['fix'], { gives: ['remake'] }),
    reply('a/cake', ['extra'], { gives: ['cake'] }),
    reply('a/pin', ['extra'], { gives: ['pin'] }),
    reply('a/feast', ['extra'], { gives: ['feast'] }),
    reply('a/more', ['extra'], { gives: ['second'] }),
    reply('a/thanks', ['thanks', 'question_open', 'ownership']),
  ];
  const offers = {
    remake,
    cake,
    second: cake,
    feast: { ...cake, size: 'huge', costs: eur(100) },
    pin: { ...cake, size: 'minor', costs: eur(0) },
  } as const;
  const made = scenario([beat('a', replies)], { offers });
  const mood = (ledger: ReturnType<typeof does>) => moodOf(ledger.feeling);

  it('counts half before the customer was heard', () => {
    const angry = scenario([beat('a', replies)], {
      offers,
      variants: [variant({}, { mood: 'angry' })],
    });
    const unheard = does(angry, 'a/fix').feeling - begin(angry, 'usual').feeling;
    const heard = does(angry, 'a/hear', 'a/fix').feeling - does(angry, 'a/hear').feeling;
    expect(unheard).toBe(1);
    expect(heard).toBe(3);
  });
  it('brings nobody above calm when it is only what is owed', () => {
    expect(mood(does(made, 'a/hear', 'a/fix', 'a/thanks'))).toBe('calm');
  });
  it('brings nobody above calm when what is owed is still missing', () => {
    expect(mood(does(made, 'a/hear', 'a/cake', 'a/thanks'))).toBe('calm');
  });
  it('is not solved by carrying a hidden cost', () => {
    const carried = scenario([beat('a', [reply('a/taxi', [], { gives: ['taxi'] })])], {
      offers: { remake, taxi: { ...remake, covers: 'taxi' } },
      hidden: { taxi: 'She came by taxi.' },
    });
    expect(does(carried, 'a/taxi').resolved).toBe(false);
  });
  it('delights with a gesture that fits', () => {
    expect(mood(does(made, 'a/hear', 'a/fix', 'a/cake', 'a/thanks'))).toBe('delighted');
  });
  it.each([{ severity: 'huge' }, { history: 'repeated' }, { history: 'ignored' }] as const)(
    'delights nobody after a failure that was %o',
    (failure) => {
      const fitting = { ...offers, cake: { ...cake, size: failure.severity ?? 'minor' } } as const;
      const grave = scenario([beat('a', replies)], {
        offers: fitting,
        variants: [variant(failure)],
      });
      expect(mood(does(grave, 'a/hear', 'a/fix', 'a/cake', 'a/thanks'))).toBe('pleased');
    },
  );
  it('insults with a gesture too small for the loss', () => {
    const serious = scenario([beat('a', replies)], {
      offers,
      variants: [variant({ severity: 'serious' })],
    });
    expect(rules(does(serious, 'a/pin'))).toEqual(['extra-too-small']);
  });
  it('calls a gesture too large, and one too many, waste', () => {
    expect(rules(does(made, 'a/feast'))).toEqual(['extra-too-large']);
    expect(rules(does(made, 'a/cake', 'a/more'))).toEqual(['extra-too-large']);
  });
  it('is never offered beyond the budget', () => {
    const poor = scenario([beat('a', replies)], {
      offers,
      you: { name: 'Mo', role: 'cashier', budget: eur(350) },
    });
    const offered = repliesOffered(poor, begin(poor, 'usual')).map(({ id }) => id);
    expect(offered).toContain('a/fix');
    expect(offered).not.toContain('a/cake');
  });
});

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

describe('questions and causes', () => {
  const made = scenario(
    [
      beat('a', [
        reply('a/what', ['question_open']),
        reply('a/hear', ['acknowledgement']),
        reply('a/why', [], { tells: ['late'] }),
        reply('a/mine', ['ownership']),
      ]),
    ],
    { facts: { late: { what: 'The van broke down.', cause: true } } },
  );
  it('hear a question before any recognition as an insult', () => {
    expect(rules(does(made, 'a/what'))).toEqual(['asked-too-soon']);
    expect(rules(does(made, 'a/hear', 'a/what'))).toEqual(['asked']);
  });
  it('count a cause only after owning it', () => {
    expect(rules(does(made, 'a/why'))).toEqual([]);
    expect(rules(does(made, 'a/mine', 'a/why'))).toEqual(['cause-told']);
  });
  it('count a cause that was asked for', () => {
    const asked = scenario(
      Object.values(made.beats).map((each) => ({ ...each, asks: ['late'] })),
      { facts: made.facts },
    );
    expect(rules(does(asked, 'a/why'))).toEqual(['cause-told']);
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
