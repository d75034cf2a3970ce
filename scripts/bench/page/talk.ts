/** Taps through a talk as a thumb would: "Go on…" where it is there, or else the first reply. */
import type { Page } from 'playwright-core';
import { seenBy } from './visitor.ts';

/** Milliseconds between an answer and the next tap. */
const READING = 400;

const CHOICE = 'button[data-go-on], button[data-reply]';

/** Milliseconds from each tap to the next entry of the conversation, painted. */
export async function tapThrough(page: Page, taps: number): Promise<readonly number[]> {
  const earlier = (await seenBy(page)).answered.length;
  for (let done = 1; done <= taps; done += 1) {
    if (done > 1) await page.waitForTimeout(READING);
    // The talk may be over.
    if (!(await tapOn(page, CHOICE))) break;
    await page.waitForFunction((count) => window.seen.answered.length >= count, earlier + done);
  }
  return (await seenBy(page)).answered.slice(earlier);
}

/** Taps in the middle of the first that is there; false where none is. */
export async function tapOn(page: Page, selector: string): Promise<boolean> {
  const place = await page.evaluate((wanted) => {
    const button = document.querySelector(wanted);
    if (!button) return undefined;
    button.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  if (place) await page.touchscreen.tap(place.x, place.y);
  return place !== undefined;
}
