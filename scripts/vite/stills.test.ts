import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stills as drawn } from '../../src/stage/still.ts';
import { stills } from './stills.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-stills-'));
  await writeFile(join(root, 'index.html'), '<p>Amends</p>');
});
afterAll(() => rm(root, { recursive: true }));

test('every still is built into a file of its own, as the stage draws it', async () => {
  await build({ root, configFile: false, logLevel: 'error', plugins: [stills()] });
  const folder = join(root, 'dist/stills');
  const names = await readdir(folder);
  expect(names.sort()).toEqual([...drawn().keys()].map((name) => `${name}.svg`).sort());
  for (const [name, svg] of drawn()) {
    expect(await readFile(join(folder, `${name}.svg`), 'utf8')).toBe(svg);
  }
});
