/** A visitor: a phone of 2020 on a slow line, with nothing kept from earlier visits. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Seen, watch } from './watch.ts';

export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  locale: 'en',
} as const;

/** How many times slower the processor is. */
export const SLOWER = 4;

/** Bits a second, and the milliseconds that each request waits for its answer. */
export const LINE = { down: 1_600_000, up: 750_000, latency: 150 } as const;

/** Milliseconds after which something that has not come is given up. */
export const PATIENCE = 20_000;

export interface Visitor {
  readonly page: Page;
  readonly protocol: CDPSession;
  leave(): Promise<void>;
}

export interface Ways {
  /** As slow as it is, unless `plain`. */
  readonly line?: 'slow' | 'plain';
  /** How many times slower the processor is. */
  readonly slower?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Run in the page before anything of its own; sent as text. */
  readonly before?: readonly (() => void)[];
}

/** `blank` is an empty page of the same place: a visit from there stays in the slowed process. */
export async function visitor(
  browser: Browser,
  blank: string,
  { line = 'slow', slower = SLOWER, reducedMotion = 'no-preference', before = [] }: Ways = {},
): Promise<Visitor> {
  const context = await browser.newContext({ ...PHONE, reducedMotion });
  context.setDefaultTimeout(PATIENCE);
  for (const script of [watch, ...before]) await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(blank);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  if (line === 'slow') {
    await protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINE.latency,
      // In bytes a second.
      downloadThroughput: LINE.down / 8,
      uploadThroughput: LINE.up / 8,
    });
  }
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, protocol, leave: () => context.close() };
}

/** What the page has seen of itself so far. */
export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => window.seen);
