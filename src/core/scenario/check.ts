/** Whether a scenario file in the right shape holds together. */
import { checkConditions } from './checks/conditions.ts';
import { checkGraph } from './checks/graph.ts';
import { checkReferences } from './checks/references.ts';
import { checkStory } from './checks/story.ts';
import { checkTurns } from './checks/turns.ts';
import type { Checking } from './checks/walk.ts';
import { checkWords } from './checks/words.ts';

export function checkScenario(checking: Checking): void {
  checkReferences(checking);
  checkConditions(checking);
  checkTurns(checking);
  checkGraph(checking);
  checkStory(checking);
  checkWords(checking);
}
