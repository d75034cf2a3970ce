import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundled, slugs } from '../../../scenarios/bundled.ts';
import { SETTINGS } from '../../core/scenario/vocabulary.ts';
import { pictureOf } from './picture.ts';

test.each(slugs)('%s has a picture of its own, with its customer', (slug) => {
  const { setting } = bundled(slug);
  expect(pictureOf(slug, setting)).toContain(slug);
});

test.each(SETTINGS)('a situation of somebody else in the %s shows the place', (setting) => {
  expect(pictureOf('somebody-elses', setting)).toContain(setting);
});

/** Bytes: a page of ten is read on a phone. */
const MOST = 22_000;

test.each([...slugs, ...SETTINGS])('the picture of %s is light', (name) => {
  expect(statSync(`assets/pictures/${name}.webp`).size).toBeLessThanOrEqual(MOST);
});
