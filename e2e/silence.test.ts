import { describe, expect, inject, test } from 'vitest';
import { play } from '../src/locales/en/play.ts';
import { settings as texts } from '../src/locales/en/settings.ts';
import type { Settings } from '../src/screens/settings/settings.ts';
import { openPage } from './browser.ts';
import {
  asked,
  begunIn,
  chosen,
  heardTalk,
  isPlaying,
  listen,
  loops,
  setHidden,
  states,
} from './hearing.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { take, takeAll, writeItDown } from './talk.ts';

describe('silence', () => {
  test('while the page is hidden: everything is muted and asleep, and nothing is begun', async () => {
    const { page, way } = await heardTalk();
    const loud = () => page.evaluate(() => globalThis.master.gain.value);
    await expect.poll(loud, SOON).toBe(1);
    await setHidden(page, true);
    await expect.poll(() => states(page), SOON).toEqual(['suspended']);
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    const begun = (await begunIn(page)).length;
    await take(page, way.steps[1] ?? 'go-on');
    await setHidden(page, false);
    await expect.poll(() => states(page), SOON).toEqual(['running']);
    await expect.poll(loud, SOON).toBe(1);
    await expect.poll(() => loops(page), SOON).toBe(1);
    // The room, and not a word of what was said in the meantime.
    expect((await begunIn(page)).length).toBe(begun + 1);
  });

  test('with one key, and with the same key all is heard again', async () => {
    const { page } = await heardTalk();
    const button = page.getByRole('button', { name: play.sound, exact: true });
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('m');
    await page.keyboard.press('m');
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('m');
    await expect.poll(() => loops(page), SOON).toBe(1);
    await button.click();
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    await page.goto(`${inject('app')}#/settings`);
    expect(await page.getByRole('checkbox', { name: texts.sound }).isChecked()).toBe(false);
  });

  test('after the talk: the room is left behind with the page, and heard again in the next', async () => {
    const { page } = await heardTalk();
    await page.getByRole('button', { name: play.leave }).click();
    await expect.poll(() => isPlaying(page), SOON).toBe(0);
    await expect.poll(() => states(page), SOON).toEqual(['suspended']);
    await page.goBack();
    await expect.poll(() => loops(page), SOON).toBe(1);
    await expect.poll(() => states(page), SOON).toEqual(['running']);
  });

  test.each([
    ['sound is off', { sound: false }],
    ['all volumes are at 0', { volumes: { room: 0, voices: 0, effects: 0 } }],
  ] satisfies [string, Partial<Settings>][])(
    'where %s, nothing is fetched and nothing begun',
    async (_, changed) => {
      const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
      let seen: ReturnType<typeof asked> | undefined;
      const page = await openPage({
        at,
        prepare: async (page) => {
          seen = asked(page);
          await listen(page);
          await chosen(page, changed);
        },
      });
      await takeAll(page, steps);
      await writeItDown(page);
      expect(seen?.files()).toEqual([]);
      expect(seen?.scripts()).toEqual([]);
      expect(await states(page)).toEqual([]);
    },
  );

  test('where voices are at 0, no voice is fetched', async () => {
    const volumes = { room: 50, voices: 0, effects: 50 };
    const { seen } = await heardTalk((page) => chosen(page, { volumes }));
    await expect.poll(() => seen.names(), SOON).toEqual(['effects', 'room-bakery']);
  });
});
