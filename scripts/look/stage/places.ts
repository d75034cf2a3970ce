import { builtMoments } from '../built.ts';
import type { Looking } from '../looking.ts';
import type { Shot, Studio } from '../studio.ts';
import { openMoments, STILL, showMoment } from './moments.ts';
import { moodsSheets, RENDERERS, SHAPES, STAGE, shapesSheets } from './plan.ts';
import { PLAIN } from './wish.ts';

/** Every place, on every shape and in every mood. */
export async function lookAtPlaces({ studio, house, folder }: Looking): Promise<void> {
  const { page, close } = await builtMoments(house, folder);
  try {
    await onShapes(studio, page);
    await inMoods(studio, page);
  } finally {
    await close();
  }
}

async function onShapes(studio: Studio, address: string): Promise<void> {
  const sheets = shapesSheets();
  const taken = new Map<string, Map<string, Buffer>>(sheets.map(({ name }) => [name, new Map()]));
  for (const shape of SHAPES) {
    const context = await studio.visit(shape, STILL);
    const page = await openMoments(context, address, PLAIN);
    for (const { name, pictures } of sheets) {
      for (const { scheme, caption, wish } of pictures.filter((each) => each.shape === shape)) {
        await page.emulateMedia({ colorScheme: scheme });
        await showMoment(page, wish);
        taken.get(name)?.set(caption, await page.screenshot());
      }
    }
    await context.close();
  }
  for (const sheet of sheets) {
    const shots = sheet.pictures.map(({ caption }) => shot(caption, taken.get(sheet.name)));
    await studio.lay(sheet, shots, { height: 320, row: SHAPES.length });
  }
}

async function inMoods(studio: Studio, address: string): Promise<void> {
  const sheets = moodsSheets();
  const taken = new Map<string, Map<string, Buffer>>(sheets.map(({ name }) => [name, new Map()]));
  for (const renderer of RENDERERS) {
    const context = await studio.visit(STAGE, STILL);
    const page = await openMoments(context, address, { ...PLAIN, bare: true }, renderer);
    for (const { name, pictures } of sheets) {
      for (const { caption, wish } of pictures.filter((each) => each.renderer === renderer)) {
        await showMoment(page, wish);
        taken.get(name)?.set(caption, await page.screenshot());
      }
    }
    await context.close();
  }
  for (const sheet of sheets) {
    const shots = sheet.pictures.map(({ caption }) => shot(caption, taken.get(sheet.name)));
    await studio.lay(sheet, shots, { columns: 8, cell: 270 });
  }
}

function shot(caption: string, taken: ReadonlyMap<string, Buffer> | undefined): Shot {
  const picture = taken?.get(caption);
  if (!picture) throw new Error(`There is no picture of ${caption}.`);
  return { caption, picture };
}
