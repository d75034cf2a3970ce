/** The scene a talk is in: the talk itself, or one of its follow-ups. */
import type { Ledger } from '../dialogue/ledger.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Scene } from './moment.ts';

export function sceneOf(scenario: Scenario, { scenes }: Ledger): Scene {
  const index = scenes.length;
  const followUp = scenario.followUps.find(({ beat }) => beat === scenes.at(-1));
  if (!followUp) return { index, setting: scenario.setting, how: 'in-person' };
  const by = followUp.by === undefined ? undefined : scenario.people[followUp.by];
  return {
    index,
    setting: followUp.setting ?? scenario.setting,
    after: followUp.after,
    how: followUp.how,
    ...(by && { by }),
  };
}
