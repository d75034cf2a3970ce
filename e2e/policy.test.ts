import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

test('the policy is the first thing in the page, and allows nothing inline and nothing from elsewhere', async () => {
  const page = await openPage();
  const first = page.locator('head > :first-child');
  expect(await first.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(await first.getAttribute('content')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
      "media-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
});
