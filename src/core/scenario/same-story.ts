/** Whether a talk that was had in one telling of a scenario can go on in another. */
import { retell } from './passages.ts';
import type { Reply, Scenario } from './scenario.ts';
import { withoutReactions } from './unreacted.ts';

/** The same but for its words and its language: every id, condition and move where it was. */
export function sameStory(one: Scenario, other: Scenario): boolean {
  return withoutWords(one) === withoutWords(other);
}

function withoutWords(scenario: Scenario): string {
  const bare = retell(withoutReactions(scenario), {
    words: () => '',
    reply: (_, { moves }) => ({ say: '', moves: mapped(moves) }),
  });
  return JSON.stringify({ ...bare, language: '', most: scenario.most });
}

/** The moves in one order, wherever they are shown. */
const mapped = (moves: Reply['moves']): Reply['moves'] =>
  Object.fromEntries(
    Object.keys(moves)
      .sort()
      .map((move): [string, [number, number]] => [move, [0, 0]]),
  );
