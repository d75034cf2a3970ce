import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runOf } from '../src/core/dialogue/machine.ts';
import { randomImpulses } from '../src/core/fixtures/random-talk.ts';
import { latin } from '../src/core/language/latin.ts';
import { respell } from '../src/core/respell.ts';
import { shownBy } from '../src/core/scenario/passages.ts';
import { parsePlaythrough } from '../src/core/scenario/playthrough.ts';
import { sameStory } from '../src/core/scenario/same-story.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { CRITERIA } from '../src/core/scenario/vocabulary.ts';
import { rehearse } from '../src/core/score/rehearsal.ts';
import { resultOf } from '../src/core/score/score.ts';
import { advance, replay } from '../src/core/session/advance.ts';
import { momentOf } from '../src/core/session/now.ts';
import { beginSession, logOf, type Session } from '../src/core/session/session.ts';
import {
  bundled,
  languagesOf,
  listed,
  playthroughsOf,
  read,
  slugs,
  translated,
} from './bundled.ts';

const LANGUAGES = ['es', 'id', 'sr'];
const RUNS = process.env.AMENDS_SOAK ? 5_000 : 150;

/** What happened, whatever it was said in: the same in every language. */
function course(session: Session): unknown {
  const { turn, turns, beat, left, replies, mood, steps, ledger, ending, cues } = momentOf(session);
  const { criteria, outcome, curve, turningPoint, hidden, cost } = resultOf(session);
  return {
    log: logOf(session),
    moment: { turn, turns, beat, left, mood, steps, ledger, ending, cues },
    offered: replies.map(({ id }) => id),
    moods: session.transcript.map((each) => [each.turn, each.mood]),
    turns: session.turns.map(({ after, rulings }) => [after.feeling, rulings]),
    scores: CRITERIA.map((each) => [criteria[each].score, criteria[each].merits]),
    result: { outcome, curve, turningPoint, hidden, cost },
  };
}

/** Ids of the lines, and what was typed word for word. */
const heard = (session: Session): string[] =>
  session.transcript.map(({ id, text }) => id || `typed: ${text}`);

test.each(slugs)('%s is translated into every language', (slug) => {
  expect(languagesOf(slug)).toEqual(LANGUAGES);
});

const pairs = slugs.flatMap((slug) =>
  languagesOf(slug).map((language) => [slug, language] as const),
);

describe.each(pairs)('%s in “%s”', (slug, language) => {
  const source = bundled(slug);
  const { scenario, warnings } = translated(slug, language);

  it('has all its passages, made from what the scenario says now', () => {
    expect(listed(warnings)).toBe('');
  });

  it('is the same story', () => {
    expect(scenario.language).toBe(language);
    expect(sameStory(source, scenario)).toBe(true);
  });

  it('comes to the same with whatever was done in a talk', { timeout: 600_000 }, () => {
    const variants = fc.constantFrom(...source.variants.map(({ id }) => id));
    fc.assert(
      fc.property(variants, randomImpulses(source), (variant, impulses) => {
        const run = runOf(source, variant);
        const had = impulses.reduce(
          (session, impulse) => advance(session, impulse(session), run),
          beginSession(source, { seed: 1, variant, patience: 'off' }),
        );
        const told = replay(scenario, logOf(had), runOf(scenario, variant));
        expect(course(told)).toEqual(course(had));
        expect(heard(told)).toEqual(heard(had));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(playthroughsOf(slug))('plays %s as it is written', (name) => {
    const file = `scenarios/${slug}/${name}`;
    const parsed = parsePlaythrough(read(slug, name), { file, scenario });
    if (!parsed.ok) throw new Error(listed(parsed.problems));
    expect(rehearse(scenario, parsed.playthrough).differences).toEqual([]);
  });
});

describe.each(slugs.filter((slug) => languagesOf(slug).includes('sr')))(
  '%s in the Latin letters of Serbian',
  (slug) => {
    const { scenario: cyrillic } = translated(slug, 'sr');
    const scenario = respell(cyrillic, 'sr-Latn', latin);

    it('has no letter left that is not Latin', () => {
      expect(JSON.stringify(scenario)).not.toMatch(/\p{Script=Cyrillic}/u);
    });

    it('shows each move in the same words', () => {
      const shown = ({ beats }: Scenario) =>
        Object.values(beats).flatMap(({ replies }) => replies.map(shownBy));
      const respelt = shown(cyrillic).map((words) =>
        Object.fromEntries(Object.entries(words).map(([move, each]) => [move, latin(each)])),
      );
      expect(shown(scenario)).toEqual(respelt);
    });

    it('is the same story', () => {
      expect(sameStory(cyrillic, scenario)).toBe(true);
    });
  },
);
