/** What is seen on the stage: the page as it was photographed, not as it was meant. */
import { expect } from 'vitest';
import { read } from '../../scenarios/bundled.ts';
import { type Frame, frameFor } from '../../src/stage/acting/framing.ts';
import type { Look } from '../../src/stage/rig/look.ts';
import { lookFor } from '../../src/stage/rig/look-for.ts';
import { SOON } from '../soon.ts';
import type { Tab } from './engine.ts';

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the stage's right side lies under the paper. */
export interface StageBox extends Box {
  readonly covered: number;
}

/** In world units: where a head is, however it is held; and the chest below it. */
const HEAD: Frame = { x: 655, y: 130, width: 290, height: 340 };
const FACE: Frame = { x: 740, y: 250, width: 120, height: 130 };
const CHEST: Frame = { x: 690, y: 500, width: 220, height: 130 };

export const boxOf = (tab: Tab, selector: string): Promise<Box> =>
  tab.evaluate((it) => {
    const box = document.querySelector(it)?.getBoundingClientRect();
    if (!box) throw new Error(`There is no ${it}.`);
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }, selector);

export async function stageOf(tab: Tab): Promise<StageBox> {
  const covered = await tab.evaluate(() => {
    const stage = document.querySelector('.play-stage');
    return stage ? Number.parseFloat(getComputedStyle(stage).paddingInlineEnd) : 0;
  });
  return { ...(await boxOf(tab, '.play-stage')), covered };
}

/** A part of the world as it is seen on a stage of this size. */
function boxFor(stage: StageBox, part: Frame): Box {
  const frame = frameFor(stage.width, stage.height, stage.covered);
  const scale = stage.width / frame.width;
  return {
    x: stage.x + (part.x - frame.x) * scale,
    y: stage.y + (part.y - frame.y) * scale,
    width: part.width * scale,
    height: part.height * scale,
  };
}

export const headOn = (stage: StageBox): Box => boxFor(stage, HEAD);

/** Every colour as `#rrggbb`, at 32 × 32 places of the box. */
async function coloursIn(tab: Tab, box: Box, picture: string): Promise<readonly string[]> {
  return tab.evaluate(
    async (png, { x, y, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const scale = image.width / innerWidth;
      const canvas = document.createElement('canvas');
      canvas.width = 32;
      canvas.height = 32;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas to read with.');
      context.imageSmoothingEnabled = false;
      const from = [x, y, width, height].map((each) => each * scale);
      context.drawImage(image, ...(from as [number, number, number, number]), 0, 0, 32, 32);
      const { data } = context.getImageData(0, 0, 32, 32);
      return Array.from({ length: 32 * 32 }, (_, at) => {
        const [r = 0, g = 0, b = 0] = data.subarray(at * 4);
        return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
      });
    },
    picture,
    box,
  );
}

/** As far apart as two colours may be and still be one; of 441. */
const SAME = 16;

function share(colours: readonly string[], wanted: readonly string[]): number {
  const near = (a: string, b: string) => {
    const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.hypot(...[1, 3, 5].map((at) => part(a, at) - part(b, at))) <= SAME;
  };
  return colours.filter((each) => wanted.some((one) => near(each, one))).length / colours.length;
}

/** 0…1: how much of the face is of the customer's skin, how much of the chest of what they wear. */
export async function seenOf(tab: Tab, look: Look): Promise<{ face: number; chest: number }> {
  const picture = await tab.screenshot();
  const stage = await stageOf(tab);
  const face = await coloursIn(tab, boxFor(stage, FACE), picture);
  const chest = await coloursIn(tab, boxFor(stage, CHEST), picture);
  return {
    face: share(face, [look.skin.base, look.skin.light, look.skin.shade]),
    chest: share(chest, [look.garment.base, look.garment.light, look.garment.shade]),
  };
}

export function lookOf(slug: string): Look {
  const [, name = ''] = /^\s*look: (\S+)/m.exec(read(slug, 'scenario.yaml')) ?? [];
  return lookFor(name);
}

/** Waits until the customer is seen: a hand may pass before the face, the panel hides half a chest. */
export async function untilSeen(tab: Tab, look: Look): Promise<void> {
  await expect
    .poll(async () => {
      const { face, chest } = await seenOf(tab, look);
      return face > 0.4 && chest > 0.2 ? 'the customer' : `skin ${face}, dress ${chest}`;
    }, SOON)
    .toBe('the customer');
}
