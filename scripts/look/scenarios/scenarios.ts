import type { Page } from 'playwright-core';
import { linesOf, take, untilTurn, writeItDown } from '../../../e2e/talk.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { builtApp } from '../built.ts';
import type { Looking } from '../looking.ts';
import { atRest, DESKTOP, PHONE, settled } from '../screen.ts';
import type { Screen, Shot, Studio } from '../studio.ts';
import { type Way, waysThrough } from './ways.ts';

/** Every way through every scenario on a phone, and the best of each on a desktop. */
export async function lookAtScenarios({ studio, house, folder }: Looking): Promise<void> {
  const { url, scenarios, close } = await builtApp(house, folder);
  try {
    for (const scenario of scenarios) {
      for (const way of waysThrough(house, scenario)) {
        await layWay(studio, url, scenario, way, 'phone', PHONE);
        if (way.name === 'perfect') await layWay(studio, url, scenario, way, 'desktop', DESKTOP);
      }
    }
  } finally {
    await close();
  }
}

async function layWay(
  studio: Studio,
  url: string,
  { slug, title }: Scenario,
  way: Way,
  device: string,
  screen: Screen,
): Promise<void> {
  const context = await studio.visit(screen);
  const page = await context.newPage();
  await page.goto(url + way.at);
  const shots = await keyMoments(page, way);
  await context.close();
  await studio.lay(
    {
      section: 'scenarios',
      name: `${slug}-${way.name}-${device}`,
      title: `${title}: ${way.name}, ${device}`,
      about: slug,
    },
    shots,
    screen === PHONE ? { height: 640, row: 8 } : { height: 480, row: 4 },
  );
}

/** The opening, the turning point, what each later scene begins with, the ending, the debrief. */
async function keyMoments(page: Page, { steps, turning }: Way): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  const shoot = async (caption: string): Promise<void> => {
    await settled(page);
    shots.push({ caption, picture: await page.screenshot() });
  };
  await linesOf(page).first().waitFor();
  await shoot('opening');
  const announced = page.locator('[role=log] [data-kind=scene]');
  let scenes = 0;
  for (const [place, step] of steps.entries()) {
    await take(page, step);
    const now = await announced.count();
    const captions = [
      ...(place === turning ? ['turning point'] : []),
      ...(now > scenes ? [`scene ${now + 1}`] : []),
    ];
    // What the last step leads to is the ending.
    const last = place === steps.length - 1;
    if (captions.length > 0 && !last) await shoot(captions.join(', '));
    scenes = now;
  }
  await untilTurn(page, 'ended');
  await shoot('ending');
  await writeItDown(page);
  await atRest(page);
  shots.push({ caption: 'debrief', picture: await page.screenshot() });
  return shots;
}
