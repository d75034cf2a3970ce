import { expect, test } from 'vitest';
import { SCREENS, screenSheet, VIEWS } from './plan.ts';

test('every screen has a sheet of its own', () => {
  expect(new Set(SCREENS.map((name) => screenSheet(name).name)).size).toBe(SCREENS.length);
});

test('each is seen on a phone and on a desktop, in light and dark', () => {
  const seen = VIEWS.map(({ screen, scheme }) => `${screen.width > screen.height} ${scheme}`);
  expect(new Set(seen)).toEqual(new Set(['false light', 'false dark', 'true light', 'true dark']));
});
