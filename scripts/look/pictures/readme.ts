/** The README's picture: the talk on a desktop, and on a phone with the debrief after it. */
import type { Browser, Page } from 'playwright-core';
import { goToNote, linesOf, takeAll, untilDebrief } from '../../../e2e/talk.ts';
import { note } from '../../../src/locales/en/note.ts';
import { compileScenarios } from '../../vite/compile.ts';
import { builtApp } from '../built.ts';
import { waysThrough } from '../scenarios/ways.ts';
import { DESKTOP, PHONE, settled } from '../screen.ts';
import type { Screen } from '../studio.ts';
import type { Picturing } from './pictures.ts';
import { withinBytes } from './within-bytes.ts';

/** Everybody's first talk, and the way through it that has most to look back on. */
const SLUG = 'wrong-sandwich';
const WAY = 'middling';
/** Bytes. */
const MOST = 250_000;

export async function readmePicture({ browser, house, folder }: Picturing): Promise<Buffer> {
  const { scenarios } = await compileScenarios(house);
  const scenario = scenarios.find(({ slug }) => slug === SLUG);
  const way = scenario && waysThrough(house, scenario).find(({ name }) => name === WAY);
  if (!way) throw new Error(`There is no way through ${SLUG} that is called ${WAY}.`);
  const { url, close } = await builtApp(house, folder);
  try {
    const desktop = await onScreen(browser, DESKTOP, url + way.at, async (page) => [
      await opening(page),
    ]);
    const phone = await onScreen(browser, PHONE, url + way.at, async (page) => {
      const play = await opening(page);
      await takeAll(page, way.steps);
      await goToNote(page);
      await page.getByRole('radio').first().click();
      await page.getByRole('button', { name: note.save }).click();
      await untilDebrief(page);
      await page.evaluate(() => document.fonts.ready);
      return [play, await page.screenshot()];
    });
    return await together(browser, [...desktop, ...phone]);
  } finally {
    await close();
  }
}

async function onScreen(
  browser: Browser,
  { width, height, touch }: Screen,
  address: string,
  take: (page: Page) => Promise<Buffer[]>,
): Promise<Buffer[]> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: touch,
    hasTouch: touch,
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await take(page);
  } finally {
    await context.close();
  }
}

async function opening(page: Page): Promise<Buffer> {
  await linesOf(page).first().waitFor();
  await settled(page);
  return page.screenshot();
}

/** The desktop behind, the phones before it; on nothing, so that it suits a dark page too. */
async function together(browser: Browser, shots: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const [desktop = '', play = '', debrief = ''] = shots.map(
    (shot) => `data:image/png;base64,${shot.toString('base64')}`,
  );
  await page.setContent(`<!doctype html><style>
body { position: relative; block-size: 800px; margin: 0; overflow: hidden; background: linear-gradient(120deg, #f7dcb8, #fff8ee 45%, #cfe3e0) }
img { position: absolute; box-shadow: 0 12px 40px #2a223055 }
.desktop { inset: 70px auto auto 40px; inline-size: 1056px; border-radius: 14px }
.phone { inline-size: 312px; border: 8px solid #2a2230; border-radius: 38px }
.play { inset: 66px auto auto 806px }
.debrief { inset: 66px auto auto 1142px }
</style><img class="desktop" src="${desktop}"><img class="phone play" src="${play}"><img class="phone debrief" src="${debrief}">`);
  const picture = await withinBytes(MOST, (quality) => page.screenshot({ type: 'jpeg', quality }));
  await page.close();
  return picture;
}
