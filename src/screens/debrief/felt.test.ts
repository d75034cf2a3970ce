import { expect, test } from 'vitest';
import { feltOnly } from './felt.ts';

test('what is felt and not scored is told once for each turn', () => {
  const curve = [
    { turn: 0, mood: 'wary', feeling: 6, rules: [] },
    {
      turn: 1,
      mood: 'wary',
      feeling: 7,
      rules: ['asked-too-soon', 'ownership', 'fact-told', 'fact-told'],
    },
  ] as const;
  expect(feltOnly(curve, 1)).toEqual(['asked-too-soon', 'fact-told']);
  expect(feltOnly(curve, 0)).toEqual([]);
});
