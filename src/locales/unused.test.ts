import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readsOf, unread } from '../../scripts/texts/reads.ts';
import type { Areas } from './areas.ts';

/** The screens that show an area, beside the files of the app that hand it to them. */
const SCREENS: Readonly<Record<Exclude<keyof Areas, 'captions'>, readonly string[]>> = {
  app: ['src/app'],
  debrief: ['src/screens/debrief', 'src/screens/marks'],
  library: ['src/screens/library'],
  note: ['src/screens/note'],
  play: ['src/screens/play'],
  read: ['src/screens/read'],
  reasons: ['src/screens/marks'],
  rules: ['src/screens/debrief', 'src/screens/marks'],
  settings: ['src/screens/settings'],
};

// Captions go by the names of sounds: what is too much there, the test of the captions finds.
test.each(Object.entries(SCREENS))('no text of %s is there for nobody', async (area, folders) => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => `${folder}/${file}`),
  );
  const { [area]: texts } = await import(`./en/${area}.ts`);
  expect(
    unread(
      texts,
      files.map((path) => readsOf(path, readFileSync(path, 'utf8'))),
    ),
  ).toEqual([]);
});
