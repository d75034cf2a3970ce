/** The ways through a scenario that its own files know, and where each of them turns. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../../../e2e/talk.ts';
import { parsePlaythrough } from '../../../src/core/scenario/playthrough.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { type Rehearsal, rehearse } from '../../../src/core/score/rehearsal.ts';

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
        turning: turningOf(feelings(rehearse(scenario, parsed.playthrough))),
      };
    });
}

/** Before the first step, and after each. */
const feelings = ({ session, turns }: Rehearsal): readonly number[] => [
  session.opening.feeling,
  ...turns.map(({ feeling }) => feeling),
];

/** Place of the largest step of feeling, up or down; the first of several, −1 where there is none. */
export function turningOf(feelings: readonly number[]): number {
  const steps = feelings.slice(1).map((feeling, i) => Math.abs(feeling - (feelings[i] ?? feeling)));
  const most = Math.max(0, ...steps);
  return most === 0 ? -1 : steps.indexOf(most);
}
