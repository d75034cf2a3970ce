/** The ways through a scenario that its own files know, and where each of them turns. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../../../e2e/talk.ts';
import { parsePlaythrough } from '../../../src/core/scenario/playthrough.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { type RehearsedTurn, rehearse } from '../../../src/core/score/rehearsal.ts';

export interface Way {
  /** The file's name: `perfect`. */
  readonly name: string;
  /** Where it is played. */
  readonly at: string;
  readonly steps: readonly Step[];
  /** Place in `steps` after which the customer feels most differently; none where nothing moves. */
  readonly turning: number;
}

const ENDING = '.playthrough.yaml';

/** @throws where a file cannot be read, or waits for a silence */
export function waysThrough(house: string, scenario: Scenario): readonly Way[] {
  const folder = join(house, 'scenarios', scenario.slug);
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const parsed = parsePlaythrough(readFileSync(join(folder, file), 'utf8'), { file, scenario });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
      const { variant, turns } = parsed.playthrough;
      return {
        name: file.slice(0, -ENDING.length),
        at: `#/play/${scenario.slug}?seed=1&variant=${variant ?? scenario.variants[0]?.id}`,
        steps: turns.map((turn): Step => {
          if (turn.type === 'silence') throw new Error(`${file} waits for a silence`);
          return turn.type === 'go-on' ? turn.type : { reply: turn.reply };
        }),
        turning: turningOf(rehearse(scenario, parsed.playthrough).turns),
      };
    });
}

/** The largest step of feeling, up or down; the first of several. */
export function turningOf(turns: readonly Pick<RehearsedTurn, 'feeling'>[]): number {
  const moves = turns
    .slice(1)
    .map(({ feeling }, i) => Math.abs(feeling - (turns[i]?.feeling ?? feeling)));
  const most = Math.max(0, ...moves);
  return most === 0 ? -1 : moves.indexOf(most) + 1;
}
