import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tree = { readonly [key: string]: unknown };

const AREAS = readdirSync('src/locales/en')
  .filter((file) => !file.includes('.test.'))
  .map((file) => file.replace('.ts', ''));

/** `curve.columns.turn()`: every key down to the words, and whether they are a function's. */
const shapeOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Tree).flatMap(([key, each]) => shapeOf(each, `${path}.${key}`))
    : [typeof value === 'function' ? `${path}()` : path];

const wordsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value as Tree).flatMap(wordsOf)
    : typeof value === 'string'
      ? [value]
      : [];

const textsOf = async (language: string, area: string): Promise<unknown> =>
  ((await import(`./${language}/${area}.ts`)) as Tree)[area];

describe.each(['es', 'id', 'sr'])('the interface in %s', (language) => {
  it.each(AREAS)('says in %s exactly what English says', async (area) => {
    const own = shapeOf(await textsOf(language, area));
    expect(own.toSorted()).toEqual(shapeOf(await textsOf('en', area)).toSorted());
  });

  it.each(AREAS)('leaves nothing empty in %s', async (area) => {
    for (const words of wordsOf(await textsOf(language, area))) expect(words.trim()).not.toBe('');
  });
});
