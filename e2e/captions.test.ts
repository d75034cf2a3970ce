import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { captions } from '../src/locales/en/captions.ts';
import { openPage } from './browser.ts';
import { chosen, clipsHeard, heardTalk } from './hearing.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { take, takeAll } from './talk.ts';

describe('captions', () => {
  const caption = (page: Page) => page.locator('.play-caption');

  test('say what is heard over the stage, not over the paper, and go by themselves', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    const page = await openPage({ at });
    await takeAll(page, steps.slice(0, 1));
    // All at once: it does not stand for long.
    const { text, bottom, paper } = await caption(page).evaluate((chip) => ({
      text: chip.textContent,
      bottom: chip.getBoundingClientRect().bottom,
      paper: document.querySelector('.play-panel')?.getBoundingClientRect().top ?? 0,
    }));
    expect(text).toContain(captions['room-bakery']);
    expect(bottom).toBeLessThanOrEqual(paper);
    await caption(page).waitFor({ state: 'detached' });
  });

  test('say how the talk turns where sound is off', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'disaster');
    const page = await openPage({ at, prepare: (page) => chosen(page, { sound: false }) });
    const said: string[] = [];
    await page.exposeFunction('saidByCaption', (text: string) => said.push(text));
    await page.evaluate(() => {
      new MutationObserver(() => {
        const text = document.querySelector('.play-caption')?.textContent;
        if (text) Reflect.get(globalThis, 'saidByCaption')(text);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const fetched = page.waitForResponse(/\/captioning-[^/]*\.js$/);
    await take(page, steps[0] ?? 'go-on');
    await fetched;
    await takeAll(page, steps.slice(1));
    await expect.poll(() => said.join(), SOON).toContain(captions.lost);
    expect(said.join()).not.toContain(captions['room-bakery']);
  });

  test('say that patience is running out, while it is heard', async () => {
    const { page } = await heardTalk(async (page) => {
      await page.clock.install();
      await page.addInitScript(() => localStorage.setItem('amends.played.wrong-sandwich', 'yes'));
      await chosen(page, { patience: 'usual' });
    });
    await caption(page).waitFor();
    await takeAll(page, ['go-on', 'go-on']);
    const short = caption(page).filter({ hasText: captions.pulse });
    for (let looks = 0; (await short.count()) === 0; looks += 1) {
      expect(looks, 'looks at the stage').toBeLessThan(90);
      await page.clock.fastForward(2000);
    }
    await expect.poll(() => clipsHeard(page, 'effects'), SOON).toContain('pulse');
  });

  test('are neither fetched nor shown where they are not wanted', async () => {
    const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
    let fetched = 0;
    const page = await openPage({
      at,
      prepare: async (page) => {
        page.on('request', (request) => {
          if (request.url().includes('/captioning-')) fetched += 1;
        });
        await chosen(page, { captions: false });
      },
    });
    const last = page.waitForResponse(/\/debrief-page-[^/]*\.js$/);
    await takeAll(page, steps.slice(0, 1));
    await last;
    await takeAll(page, steps.slice(1));
    expect(fetched).toBe(0);
    expect(await caption(page).count()).toBe(0);
  });
});
