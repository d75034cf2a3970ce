import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { settings as texts } from '../src/locales/en/settings.ts';
import { openPage } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { SOON } from './soon.ts';
import { takeAll } from './talk.ts';

describe('spoken lines', () => {
  /** A device with these voices, that tells what it was asked to say. */
  const device = (local: boolean) => (page: Page) =>
    page.addInitScript((localService) => {
      const said: string[] = [];
      const voice = { localService, lang: 'en-GB', name: 'test', default: true, voiceURI: 'test' };
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: ({ text }: Utterance) => said.push(text),
        cancel: () => undefined,
      });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
    }, local);
  const saidAloud = (page: Page): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'said'));

  test('are offered where the device has a voice of its own, and then said', async () => {
    const way = await wayThrough('wrong-sandwich', 'perfect');
    const page = await openPage({ at: '#/settings', prepare: device(true) });
    const offer = page.getByRole('checkbox', { name: texts.spoken });
    expect(await offer.isChecked()).toBe(false);
    await offer.check();
    await page.goto(inject('app') + way.at);
    const heard = page.waitForResponse(/\/effects-[^/]*\.(webm|m4a|mp3)$/);
    await takeAll(page, way.steps.slice(0, 1));
    await heard;
    await takeAll(page, way.steps.slice(1, 2));
    const last = page.locator('[data-speaker=customer][data-kind=speech]').last();
    await expect.poll(async () => (await saidAloud(page)).length, SOON).toBeGreaterThan(0);
    const [first = ''] = await saidAloud(page);
    expect(await last.textContent()).toContain(first);
  });

  test('are not offered where the words would be sent to somebody', async () => {
    const page = await openPage({ at: '#/settings', prepare: device(false) });
    await page.getByRole('checkbox', { name: texts.captions }).waitFor();
    expect(await page.getByRole('checkbox', { name: texts.spoken }).count()).toBe(0);
  });
});
