/** The ways through a scenario that its own files know, and what they come to. */
import { inject } from 'vitest';
import { read } from '../scenarios/bundled.ts';
import { parsePlaythrough } from '../src/core/scenario/playthrough.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { CRITERIA } from '../src/core/scenario/vocabulary.ts';
import { rehearse } from '../src/core/score/rehearsal.ts';
import type { Result } from '../src/core/score/result.ts';
import type { Step } from './talk.ts';

export interface Way {
  /** Where it is played, with the replies in the order of the file's own seed. */
  readonly at: string;
  /** The customer's name. */
  readonly customer: string;
  readonly steps: readonly Step[];
  readonly result: Result;
  /** By criterion: what the file expects, and what a rehearsal gives where it says nothing. */
  readonly scores: Readonly<Record<string, number>>;
}

/** @throws where the file cannot be read, or waits for a silence. */
export async function wayThrough(slug: string, name: string): Promise<Way> {
  const scenario = await served(slug);
  const file = `${name}.playthrough.yaml`;
  const parsed = parsePlaythrough(read(slug, file), { file, scenario });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  const { playthrough } = parsed;
  const { result } = rehearse(scenario, playthrough);
  // The first variant is the usual one.
  const [usual, ...others] = scenario.variants;
  const played = others.find(({ id }) => id === playthrough.variant) ?? usual;
  return {
    at: `#/play/${slug}?seed=1&variant=${played?.id}`,
    customer: played?.customer.name ?? '',
    steps: playthrough.turns.map((turn) => {
      if (turn.type === 'silence') throw new Error(`${file} of ${slug} waits for a silence`);
      return turn.type === 'go-on' ? turn.type : { reply: turn.reply };
    }),
    result,
    scores: {
      ...Object.fromEntries(CRITERIA.map((each) => [each, result.criteria[each].score])),
      ...playthrough.scores,
    },
  };
}

/** The scenario as the built app has it. */
async function served(slug: string): Promise<Scenario> {
  const answer = await fetch(`${inject('app')}scenarios/${slug}.en.json`);
  return (await answer.json()) as Scenario;
}
