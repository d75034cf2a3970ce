/**
 * What takes a session further, fetched once the first line is on the page: the opening needs only
 * its first beat, and nobody answers faster than this arrives. Whoever does is answered when it is
 * there.
 */
import type { Run } from '../core/dialogue/step.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

type Machine = typeof import('../core/dialogue/machine.ts');
type Going = typeof import('../core/session/advance.ts');

/** How sessions of one scenario and variant go on. */
export interface Engine {
  readonly run: Run;
  readonly advance: Going['advance'];
  readonly replay: Going['replay'];
}

let fetched: Promise<[Machine, Going]> | undefined;

/** Rejects where it cannot be reached; asking again tries again. */
export function fetchEngine(): Promise<[Machine, Going]> {
  if (fetched) return fetched;
  const asked = Promise.all([
    import('../core/dialogue/machine.ts'),
    import('../core/session/advance.ts'),
  ]);
  fetched = asked;
  asked.catch(() => {
    fetched = undefined;
  });
  return asked;
}

/** Rejects where it cannot be reached. */
export async function engineFor(scenario: Scenario, variant: string): Promise<Engine> {
  const [{ runOf }, { advance, replay }] = await fetchEngine();
  return { run: runOf(scenario, variant), advance, replay };
}
