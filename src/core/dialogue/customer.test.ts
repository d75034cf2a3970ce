import { describe, expect, it } from 'vitest';
import { cake, does, goOn, remake, rules, silence } from '../fixtures/deeds.ts';
import { beat, reply, says, scenario, variant } from '../fixtures/scenario.ts';
import { begin, repliesOffered } from './beat.ts';
import { moodOf } from './mood.ts';

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
    feast: { ...cake, size: 'huge', costs: { amount: 100, currency: 'EUR' } },
    pin: { ...cake, size: 'minor', costs: { amount: 0, currency: 'EUR' } },
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
      you: { name: 'Mo', role: 'cashier', budget: { amount: 350, currency: 'EUR' } },
    });
    const offered = repliesOffered(poor, begin(poor, 'usual')).map(({ id }) => id);
    expect(offered).toContain('a/fix');
    expect(offered).not.toContain('a/cake');
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
