import { describe, expect, test } from 'vitest';
import { MOODS } from '../../../src/core/scenario/vocabulary.ts';
import { LOOKS } from '../../../src/stage/rig/looks.ts';
import { POSES } from '../../../src/stage/rig/poses.ts';
import { castPage } from './draw.ts';
import { castSheets, type Standing } from './plan.ts';

const sheets = castSheets();
const named = (name: string): readonly Standing[] =>
  sheets.find((sheet) => sheet.name === name)?.standing ?? [];

test('no sheet writes over another', () => {
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
});

describe.each(Object.keys(LOOKS))('%s', (look) => {
  test('is there in every mood and both temperaments', () => {
    expect(named(`${look}-moods`).map(({ caption }) => caption)).toEqual([
      ...MOODS.map((mood) => `${mood}, open`),
      ...MOODS.map((mood) => `${mood}, held-back`),
    ]);
  });

  test('is there in every pose, and on the way to each', () => {
    expect(named(`${look}-poses`).map(({ caption }) => caption)).toEqual(Object.keys(POSES));
    const ways = named(`${look}-between-poses`).map(({ caption }) => caption);
    for (const pose of Object.keys(POSES).filter((name) => name !== 'rest')) {
      expect(ways).toContain(`rest → ${pose} 0.5`);
    }
  });

  test('blinks and talks in every mood', () => {
    const frames = named(`${look}-blink-and-talk`);
    for (const mood of MOODS) {
      const own = frames.filter(({ caption }) => caption.startsWith(`${mood},`));
      expect(own.some(({ face }) => face.lid === 0)).toBe(true);
      // The mouth does not stand still over a sentence.
      expect(new Set(own.map(({ face }) => face.open.toFixed(2))).size).toBeGreaterThan(2);
    }
  });
});

test('a sheet is drawn with every figure it names, each with ids of its own', () => {
  const [sheet] = sheets;
  if (!sheet) throw new Error('There is no sheet.');
  const page = castPage(sheet);
  expect(page.match(/<svg /g)).toHaveLength(sheet.standing.length);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
