/** The walls between the rooms; `scripts/walls/rooms.ts` says who may know whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trespasses } from '../scripts/walls/walls.ts';

test('every room knows only what it may know, nothing goes in circles, the core is pure', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path).replaceAll('\\', '/'));
  expect(files).toContain('src/core/score/score.ts');
  expect(trespasses(new Map(files.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([]);
});
