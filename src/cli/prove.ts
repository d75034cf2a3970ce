import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseScenario } from '../core/compile.ts';
import { chosenDeeds } from '../core/proof/deeds.ts';
import { explore } from '../core/proof/graph.ts';

export async function main(args: readonly string[]): Promise<number> {
  for (const path of args) {
    const parsed = parseScenario(readFileSync(join(path, 'scenario.yaml'), 'utf8'), {
      file: path,
      slug: basename(path),
    });
    if (!parsed.ok) return 1;
    for (const { id } of parsed.scenario.variants) {
      const t = performance.now();
      const g = explore(parsed.scenario, id, { deeds: chosenDeeds, typing: false, most: 300000 });
      console.log(
        path,
        id,
        g.states.length,
        g.to.length,
        g.whole,
        g.depth,
        Math.round(performance.now() - t),
      );
    }
  }
  return 0;
}
