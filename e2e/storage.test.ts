import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { app } from '../src/locales/en/app.ts';
import { openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { scoresOn, take, takeAll, writeItDown } from './talk.ts';

/** As with cookies blocked: whoever touches storage is thrown out. */
const refuseAll = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });

/** As in browsers that have none, or take it away in private windows. */
const haveNone = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', { value: null });
  });

/** As where a database exists in name, and every request to open it fails after a while. */
const failToOpen = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      const newer = open.call(this, name, 2);
      newer.onsuccess = () => newer.result.close();
      return open.call(this, name, 1);
    };
  });

/** As on a device with no room left. */
const beFull = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Storage.prototype.setItem = refuse;
  });

test.each([
  ['is refused', refuseAll],
  ['does not exist', haveNone],
  ['cannot be opened', failToOpen],
  ['is full', beFull],
])(
  'where storage %s, it is said once and the talk leads to its debrief all the same',
  async (_, prepare) => {
    const { at, steps, scores } = await wayThrough('wrong-sandwich', 'disaster');
    const page = await openPage({ at, prepare });
    const [first, ...rest] = steps;
    if (first) await take(page, first);
    const notice = page.getByText(app.notKept);
    await notice.waitFor();
    await takeAll(page, rest);
    expect(await notice.count()).toBe(1);
    await writeItDown(page);
    expect(await notice.count()).toBe(0);
    expect(await scoresOn(page)).toEqual(scores);
  },
);

test('where storage works, nothing is said about it', async () => {
  const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
  const page = await openPage({ at });
  await takeAll(page, steps);
  expect(await page.getByText(app.notKept).count()).toBe(0);
});
