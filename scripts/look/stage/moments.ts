/** Takes pictures of made-up moments: one page for each screen, the moments one after another. */
import type { BrowserContext, Page } from 'playwright-core';
import { atRest } from '../screen.ts';
import type { Renderer } from './plan.ts';
import { addressOf, type Wish } from './wish.ts';

/** With motion reduced the stage is still at once, so that there is nothing to wait for. */
export const STILL = { motion: 'reduce' } as const;

/** @param address of the page of made-up moments */
export async function openMoments(
  context: BrowserContext,
  address: string,
  first: Wish,
  renderer: Renderer = 'canvas',
): Promise<Page> {
  if (renderer === 'webgl') await context.addInitScript(hideName);
  const page = await context.newPage();
  await page.goto(address + addressOf(first));
  await untilStage(page);
  return page;
}

export async function showMoment(page: Page, wish: Wish): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, addressOf(wish));
  await untilDrawn(page);
}

export async function untilStage(page: Page): Promise<void> {
  await page.locator('html[data-stage=ready]').waitFor({ state: 'attached' });
  await untilDrawn(page);
}

/** Some frames later: the stage draws in the first, the page shows it in the next. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await atRest(page);
}

/** A browser without a graphics card says so, and the stage then takes the canvas renderer. */
export function hideName(): void {
  const { prototype } = WebGLRenderingContext;
  const asked = Object.getOwnPropertyDescriptor(prototype, 'getExtension')?.value;
  Object.defineProperty(prototype, 'getExtension', {
    value(this: WebGLRenderingContext, name: string): unknown {
      return name === 'WEBGL_debug_renderer_info' ? null : asked.call(this, name);
    },
  });
}
