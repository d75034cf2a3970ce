/** The pictures that the project itself shows: one for each situation and place, and the README's. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { SETTINGS } from '../../../src/core/scenario/vocabulary.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { placePicture } from '../../../src/stage/still.ts';
import { builtMoments } from '../built.ts';
import type { Picturing } from '../looking.ts';
import { openMoments, showMoment } from '../stage/moments.ts';
import { PLAIN, type Wish } from '../stage/wish.ts';
import { readmePicture } from './readme.ts';
import { withinBytes } from './within-bytes.ts';

/** CSS pixels; the library shows them about half as wide on a phone, and sharply there. */
const SIZE = { width: 640, height: 400 } as const;
/** Bytes: a page of ten is read on a phone. */
const MOST = 22_000;

export async function makePictures(picturing: Picturing): Promise<void> {
  const { house } = picturing;
  const out = join(house, 'assets/pictures');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const keep = (name: string, picture: Buffer): void => {
    const file = join(out, `${name}.webp`);
    writeFileSync(file, picture);
    console.log(`${file} ${picture.length} bytes`);
  };
  await ofSituations(picturing, keep);
  await ofPlaces(picturing, keep);
  const file = join(house, 'docs/pictures/play-and-debrief.jpg');
  const picture = await readmePicture(picturing);
  writeFileSync(file, picture);
  console.log(`${file} ${picture.length} bytes`);
}

type Keep = (name: string, picture: Buffer) => void;

/** The customer of each scenario at the counter, as the first line finds them. */
async function ofSituations({ browser, house, folder }: Picturing, keep: Keep): Promise<void> {
  const { page: address, scenarios, close } = await builtMoments(house, folder);
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
  try {
    const page = await openMoments(context, address, { ...PLAIN, bare: true }, 'webgl');
    for (const scenario of scenarios) {
      await showMoment(page, openingOf(scenario));
      keep(scenario.slug, await small(page));
    }
  } finally {
    await context.close();
    await close();
  }
}

function openingOf(scenario: Scenario): Wish {
  const variant = scenario.variants[0]?.id ?? '';
  const { customer, mood, cues, earlier, scene } = momentOf(
    beginSession(scenario, { seed: 1, variant, patience: 'off' }),
  );
  const { look, temperament } = customer;
  const { setting } = scene;
  return { ...PLAIN, setting, look, temperament, mood, cues, earlier, bare: true };
}

/** Each place with nobody in it, for situations that have no picture of their own. */
async function ofPlaces({ browser }: Picturing, keep: Keep): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE });
  for (const setting of SETTINGS) {
    const svg = placePicture({ setting, how: 'in-person' }, SIZE);
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    keep(setting, await small(page));
  }
  await page.close();
}

async function small(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const picture = await withinBytes(MOST, async (quality) => {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    return Buffer.from(data, 'base64');
  });
  await session.detach();
  return picture;
}
