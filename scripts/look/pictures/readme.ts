/** The README's picture: a talk on a phone and the debrief after it, and another on a desktop. */
import type { Browser, Page } from 'playwright-core';
import { linesOf, takeAll, writeItDown } from '../../../e2e/talk.ts';
import { builtApp } from '../built.ts';
import type { Picturing } from '../looking.ts';
import { waysThrough } from '../scenarios/ways.ts';
import { atRest, DESKTOP, PHONE } from '../screen.ts';
import { untilStage } from '../stage/moments.ts';
import type { Screen } from '../studio.ts';
import { withinBytes } from './within-bytes.ts';

/** Everybody's first talk, and the way through it that has most to look back on. */
const FIRST = 'wrong-sandwich';
const WAY = 'middling';
/** Another customer, another place; the address of its opening. */
const OTHER = '#/play/cancelled-flight?seed=1&variant=usual';
/** Bytes. */
const MOST = 250_000;

export async function readmePicture({ browser, house, folder }: Picturing): Promise<Buffer> {
  const { url, scenarios, close } = await builtApp(house, folder);
  try {
    const scenario = scenarios.find(({ slug }) => slug === FIRST);
    const way = scenario && waysThrough(house, scenario).find(({ name }) => name === WAY);
    if (!way) throw new Error(`There is no way through ${FIRST} that is called ${WAY}.`);
    const desktop = await onScreen(browser, DESKTOP, url + OTHER, async (page) => [
      await opening(page),
    ]);
    const phone = await onScreen(browser, PHONE, url + way.at, async (page) => {
      const play = await opening(page);
      await takeAll(page, way.steps);
      await writeItDown(page);
      await atRest(page);
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
    reducedMotion: 'reduce',
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
  await untilStage(page);
  return page.screenshot();
}

/** The desktop behind, the phones before it. */
async function together(browser: Browser, shots: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1560, height: 800 } });
  const [desktop = '', play = '', debrief = ''] = shots.map(
    (shot) => `data:image/png;base64,${shot.toString('base64')}`,
  );
  await page.setContent(`<!doctype html><style>
body { position: relative; block-size: 800px; margin: 0; overflow: hidden; background: linear-gradient(120deg, #f7dcb8, #fff8ee 45%, #cfe3e0) }
img { position: absolute; box-shadow: 0 12px 40px #2a223055 }
.desktop { inset: 94px auto auto 544px; inline-size: 980px; border-radius: 14px }
.phone { inline-size: 312px; border: 8px solid #2a2230; border-radius: 38px }
.play { inset: 56px auto auto 24px }
.debrief { inset: 56px auto auto 366px }
</style><img class="desktop" src="${desktop}"><img class="phone play" src="${play}"><img class="phone debrief" src="${debrief}">`);
  const picture = await withinBytes(MOST, (quality) => page.screenshot({ type: 'jpeg', quality }));
  await page.close();
  return picture;
}
