/** What the stage owes every shape of screen. */
import { expect, test } from 'vitest';
import { wayThrough } from '../playthroughs.ts';
import type { Engine, Size } from './engine.ts';
import { coverOf, untilFitting } from './fitting.ts';
import { lookOf, untilSeen } from './picture.ts';
import { take, untilStage } from './talk.ts';
import { visit } from './visit.ts';

/** In CSS pixels. */
const SHAPES: Readonly<Record<string, Size>> = {
  'a phone': { width: 390, height: 844 },
  'a phone on its side': { width: 844, height: 390 },
  'a small phone': { width: 320, height: 568 },
  'a tablet': { width: 820, height: 1180 },
  'a desktop': { width: 1280, height: 800 },
  'a projector': { width: 1920, height: 1080 },
};

/** `ratios`: how many device pixels there are to one of the page. */
export function shapeTests(engine: () => Engine, ratios: readonly number[]): void {
  test.each(ratios)(
    'at %d device pixels to one of the page, the stage is sharp on every shape and the head is free in every turn',
    async (ratio) => {
      const { at, steps } = await wayThrough('wrong-sandwich', 'perfect');
      const page = await visit(engine(), at, { ratio });
      await untilStage(page, 'ready');
      for (const [turn, [name, size]] of Object.entries(SHAPES).entries()) {
        await page.resize(size);
        await untilFitting(page);
        expect(await coverOf(page), name).toEqual([]);
        const step = steps[turn];
        if (!step) continue;
        await take(page, step);
        expect(await coverOf(page), `${name}, after ${JSON.stringify(step)}`).toEqual([]);
      }
      await untilSeen(page, lookOf('wrong-sandwich'));
    },
  );
}
