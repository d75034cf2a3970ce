/** The two screens that most people have, and when the stage on them has come to rest. */
import type { Page } from 'playwright-core';
import type { Screen } from './studio.ts';

/** CSS pixels. */
export const PHONE: Screen = { width: 390, height: 844, ratio: 2, touch: true };
export const DESKTOP: Screen = { width: 1440, height: 900, ratio: 1, touch: false };

/** Milliseconds: a walk to the counter and a pose, one after the other. */
const ACTING = 1800;

/** Resolves when the stage is there and what was just asked of it has been acted. */
export async function settled(page: Page): Promise<void> {
  await untilReady(page);
  await page.waitForTimeout(ACTING);
}

/** Where the processor draws and has other things to do, the stage takes its time. */
export const untilReady = (page: Page): Promise<void> =>
  page.locator('html[data-stage=ready]').waitFor({ state: 'attached', timeout: TWO_MINUTES });

/** Milliseconds. */
const TWO_MINUTES = 120_000;

/** Resolves when everything else on the page is there and has come to rest, below the fold too. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    const moving = document.getAnimations().filter(({ effect }) => {
      const { endTime } = effect?.getComputedTiming() ?? {};
      return typeof endTime === 'number' && Number.isFinite(endTime);
    });
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
