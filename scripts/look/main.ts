import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import type { Surroundings } from '../surroundings.ts';
import { lookAtCast } from './cast/cast.ts';
import { writeGallery } from './gallery/write.ts';
import type { Looking } from './looking.ts';
import { readOptions } from './options.ts';
import { makePictures } from './pictures/pictures.ts';
import { lookAtScenarios } from './scenarios/scenarios.ts';
import { lookAtScreens } from './screens/screens.ts';
import type { Section } from './sheet.ts';
import { lookAtPlaces } from './stage/places.ts';
import { keepList, Studio } from './studio.ts';

const PARTS: Readonly<Record<Section, (looking: Looking) => Promise<void>>> = {
  cast: lookAtCast,
  places: lookAtPlaces,
  scenarios: lookAtScenarios,
  screens: lookAtScreens,
};

/** Makes what is asked for, prints each file, and throws with advice where it cannot. */
export async function main(
  args: readonly string[],
  { house, folder, ensureBrowser }: Surroundings,
): Promise<void> {
  const { sections, out, pictures } = readOptions(args, house, process.env.INIT_CWD);
  const browser = await launch(ensureBrowser());
  try {
    if (pictures) return await makePictures({ browser, house, folder });
    const studio = new Studio(browser, out);
    for (const section of sections) {
      studio.clear(section);
      await PARTS[section]({ studio, house, folder });
    }
    const sheets = studio.list(sections);
    keepList(out, sheets);
    writeGallery(house, out, sheets);
    console.log(`\nLeaf through them: ${join(out, 'index.html')}`);
  } finally {
    await browser.close();
  }
}
