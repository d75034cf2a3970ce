import { expect, test } from 'vitest';
import { MOVES } from '../scenario/vocabulary.ts';
import { RULES } from './rules.ts';
import { USUAL_RULE } from './usual-rule.ts';

test.each(MOVES)('the usual rule of %s is one that this move shows', (move) => {
  expect(RULES[USUAL_RULE[move]].move).toBe(move);
});
