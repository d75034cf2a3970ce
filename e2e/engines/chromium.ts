/** Chromium, without a window, over Playwright. */
import type { Browser, Page } from 'playwright-core';
import { type BrowserProgram, launch } from '../../scripts/browser/launch.ts';
import { callOf, type Engine, type Size, type Tab } from './engine.ts';

export async function startChromium(program: BrowserProgram): Promise<Engine> {
  const browser = await launch(program);
  return {
    open: (size, ratio) => openTab(browser, size, ratio),
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser, size: Size, ratio: number): Promise<Tab> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: ratio,
    locale: 'en',
  });
  const page: Page = await context.newPage();
  return {
    async goto(address) {
      await page.goto(address);
    },
    evaluate: async (run, ...args) => JSON.parse(await page.evaluate<string>(callOf(run, args))),
    click: (selector) => page.locator(selector).click(),
    resize: (next) => page.setViewportSize(next),
    // Without a window no page is ever hidden; so it is told that it is, and the browser goes on
    // giving frames to whoever asks.
    hide: () => tell(page, true),
    show: () => tell(page, false),
    screenshot: async () => (await page.screenshot()).toString('base64'),
    close: () => context.close(),
  };
}

const tell = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((now) => {
    const visibilityState = now ? 'hidden' : 'visible';
    Object.defineProperties(document, {
      hidden: { configurable: true, get: () => now },
      visibilityState: { configurable: true, get: () => visibilityState },
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
