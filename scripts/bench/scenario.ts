/** The bundled scenario that is measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../src/core/compile.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

export const SLUG = 'wrong-sandwich';

export const scenarioText = (house: string): string =>
  readFileSync(join(house, 'scenarios', SLUG, 'scenario.yaml'), 'utf8');

/** Throws where it cannot be played. */
export function compiled(text: string): Scenario {
  const read = parseScenario(text, { file: `scenarios/${SLUG}/scenario.yaml`, slug: SLUG });
  if (read.ok) return read.scenario;
  throw new Error(`${SLUG} cannot be played; npm run check -- scenarios/${SLUG} says why.`);
}
