import { expect, test } from 'vitest';
import { bundled } from '../../../scenarios/bundled.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { variantBySeed } from '../../../src/core/session/variant.ts';
import { floorPage } from './floor.ts';

const scenario = bundled('wrong-sandwich');
const page = floorPage(scenario, 7);

test('the floor offers the same replies as the app', () => {
  const variant = variantBySeed(scenario, 7);
  const { replies } = momentOf(beginSession(scenario, { seed: 7, variant, patience: 'off' }));
  for (const { id } of replies) expect(page).toContain(`<button data-reply="${id}">`);
});

test('the floor asks for nothing but itself', () => {
  expect(page).not.toMatch(/\b(src|href)=|@import|url\(|fetch|import\(/);
});
