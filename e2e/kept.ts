/** What the device keeps, read past the app: a test can so wait until a turn is safe. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Attempt } from '../src/records/attempt.ts';
import { SOON } from './soon.ts';

/** All attempts, newest first; none while the app has kept nothing yet. */
export async function attemptsKept(page: Page): Promise<readonly Attempt[]> {
  const kept = await page.evaluate(
    () =>
      new Promise<Attempt[]>((resolve) => {
        const opening = indexedDB.open('amends');
        // Nothing has been kept yet, and it is for the app to make the place for it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('kept');
          const reading = transaction.objectStore('kept').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return kept.sort((a, b) => b.started - a.started);
}

/** Resolves when the newest attempt is kept with so many events. */
export async function untilKept(page: Page, events: number): Promise<void> {
  const kept = async () => (await attemptsKept(page))[0]?.log.events.length;
  await expect.poll(kept, SOON).toBe(events);
}
