/**
 * The machine, fetched once the first line is on the page: the opening needs only the scenario,
 * and nobody answers faster than it arrives. Whoever does is answered when it is there.
 */
import type { Run } from '../core/dialogue/step.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

type Engine = typeof import('../core/dialogue/machine.ts');

let engine: Promise<Engine> | undefined;

/** Rejects where the machine cannot be reached; asking again tries again. */
export async function engineFor(scenario: Scenario, variant: string): Promise<Run> {
  engine ??= import('../core/dialogue/machine.ts');
  try {
    return (await engine).runOf(scenario, variant);
  } catch (error) {
    engine = undefined;
    throw error;
  }
}
