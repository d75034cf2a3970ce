import { describe, expect, test } from 'vitest';
import { REACTION_CLASSES } from '../scenario/scenario.ts';
import { MOODS } from '../scenario/vocabulary.ts';
import { hasReactions, reactionsOf } from './reactions.ts';

const BANKS = ['en', 'es', 'id', 'sr'].flatMap((language) =>
  REACTION_CLASSES.map((reaction) => [language, reaction] as const),
);

describe.each(BANKS)('in %s, the common reactions to what was %s', (language, reaction) => {
  const lines = reactionsOf(language)[reaction];

  test('are named by their places', () => {
    expect(lines.map(({ id }) => id)).toEqual(
      lines.map((_, place) => `reactions/${reaction}/${place + 1}`),
    );
  });

  test('have one for every mood: the last is for all that are left', () => {
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.at(-1)?.when).toBeUndefined();
    expect(lines.slice(0, -1).every(({ when }) => when?.mood)).toBe(true);
  });

  test('say or do something, in at most fifteen words and without shouting', () => {
    for (const { says, does } of lines) {
      expect(says ?? does).toBeTruthy();
      for (const words of [says ?? '', does ?? '']) {
        expect(words.split(' ').length).toBeLessThanOrEqual(15);
        expect(words).not.toMatch(/!|[A-Z]{2}/);
      }
    }
  });

  test('name no mood: what is felt is shown', () => {
    const words = lines.map(({ says, does }) => `${says} ${does}`).join(' ');
    expect(MOODS.filter((mood) => words.includes(mood))).toEqual([]);
  });
});

test('a language is known with or without its country', () => {
  expect(hasReactions('en')).toBe(true);
  expect(hasReactions('en-GB')).toBe(true);
  expect(hasReactions('xx')).toBe(false);
});

test('a language without reactions borrows the English ones', () => {
  expect(reactionsOf('xx')).toEqual(reactionsOf('en'));
});
