/** Opens the built app in a browser, and fails the test for anything the page complains about. */
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { watch } from './complaints.ts';
import { launched } from './launch.ts';

export interface Screen {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
  readonly hasTouch: boolean;
  readonly isMobile: boolean;
}

/** In CSS pixels. */
export const phone: Screen = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const landscape: Screen = { ...phone, viewport: { width: 844, height: 390 } };
export const desktop: Screen = {
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1,
  hasTouch: false,
  isMobile: false,
};

export interface Wishes {
  readonly screen?: Screen;
  /** Behind the address of the app: `#/play/wrong-sandwich?seed=7`. */
  readonly at?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** What the browser asks for: a BCP 47 tag. */
  readonly locale?: string;
  /** Before anything of the page runs. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What the page may complain about, where the test itself takes something away from it. */
  readonly mayComplain?: RegExp;
}

/**
 * A page of its own with nothing kept from others; it is closed when the test is over. The test
 * fails where the page threw, logged an error, broke the policy or asked for anything elsewhere.
 */
export async function openPage(wishes: Wishes = {}): Promise<Page> {
  const { screen = phone, at = '', prepare } = wishes;
  const app = inject('app');
  const context = await (await launched()).newContext({
    ...screen,
    colorScheme: wishes.colorScheme ?? 'light',
    reducedMotion: wishes.reducedMotion ?? 'no-preference',
    locale: wishes.locale ?? 'en',
  });
  const complaints = await watch(context, new URL(app).origin);
  onTestFinished(async () => {
    await context.close();
    const unforeseen = complaints.filter((line) => !wishes.mayComplain?.test(line));
    expect(unforeseen, 'what the page complained about').toEqual([]);
  });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(app + at);
  return page;
}
