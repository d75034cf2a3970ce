/** Whether a scenario file in the right shape holds together. */
import { checkBudget } from './checks/budget.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkGraph } from './checks/graph.ts';
import { checkReferences } from './checks/references.ts';
import { checkStory } from './checks/story.ts';
import { checkTurns } from './checks/turns.ts';
import type { Checking } from './checks/walk.ts';
import { checkWords } from './checks/words.ts';

/**
 * Complains about everything that is wrong. Where something is named that is not there, what
 * follows from that is not said too: an offer that nobody gives because its name is mistyped.
 */
export function checkScenario(checking: Checking): void {
  let resolved = true;
  const strict: Checking = {
    ...checking,
    complain(...complaint) {
      resolved = false;
      checking.complain(...complaint);
    },
  };
  checkReferences(strict);
  checkConditions(strict);
  checkTurns(checking);
  checkWords(checking);
  if (!resolved) return;
  checkGraph(checking);
  checkStory(checking);
  checkBudget(checking);
}
