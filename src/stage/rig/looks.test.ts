import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOOKS } from './looks.ts';

const page = readFileSync(new URL('../../../docs/scenario-format.md', import.meta.url), 'utf8');

test('trainers are told whom they can cast, and of nobody else', () => {
  const [, cast = ''] = page.match(/^### The cast$(.*?)^## /ms) ?? [];
  const told = [...cast.matchAll(/^\| `([a-z]+)` \| /gm)].map(([, name]) => name).slice(1);
  expect(told).toEqual(Object.keys(LOOKS));
});
