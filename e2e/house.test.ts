import { expect, test } from 'vitest';
import { desktop, openPage, phone } from './browser.ts';

test.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('the built app opens on %s, from a folder of a site and under its policy', async (_, screen) => {
  const page = await openPage({ screen });
  await page.locator('[role=log]').waitFor();
  expect(await page.locator('meta[http-equiv=Content-Security-Policy]').count()).toBe(1);
});
