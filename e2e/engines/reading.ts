/** What the reader of typed words owes every browser. */
import { expect, test } from 'vitest';
import { SOON } from '../soon.ts';
import type { Engine, Tab } from './engine.ts';
import { visit } from './visit.ts';

const RULES = /\/language-(?!switch)[^/]*\.js$/;
const WORKER = /\/reader-worker-[^/]*\.js$/;
/** What the page would read with. */
const ON_PAGE = /\/reader-messages-[^/]*\.js$/;

const type = (page: Tab, text: string): Promise<void> =>
  page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const countOf = (page: Tab, selector: string): Promise<number> =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, selector);

export function readingTests(engine: () => Engine): void {
  test('a reply is read in a worker, which alone fetches the rules', async () => {
    const page = await visit(engine(), '#/read');
    await expect.poll(() => countOf(page, 'textarea'), SOON).toBe(1);
    await type(page, 'I am so sorry.');
    await expect.poll(() => countOf(page, 'mark'), SOON).toBe(1);
    const count = (files: RegExp) => page.asked.filter((path) => files.test(path)).length;
    expect([count(WORKER), count(RULES), count(ON_PAGE)]).toEqual([1, 1, 0]);
  });

  test('rules that did not come are there when they are asked for again', async () => {
    let broken = true;
    const page = await visit(engine(), '#/read', {
      blocking: { test: (path) => broken && RULES.test(path) },
    });
    await expect.poll(() => countOf(page, '.read-found button'), SOON).toBe(1);
    await type(page, 'I am so sorry.');
    broken = false;
    await page.click('.read-found button');
    await expect.poll(() => countOf(page, 'mark'), SOON).toBe(1);
  });
}
