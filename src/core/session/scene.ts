/** The scene a talk is in: the talk itself, or one of its follow-ups. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Scene } from './moment.ts';

/** `place` is the beat that opened the scene, or any later one of it. */
export function sceneOf(scenario: Scenario, index: number, place: string): Scene {
  const followUp =
    index === 0
      ? undefined
      : (scenario.followUps.find(({ beat }) => beat === place) ?? scenario.followUps[index - 1]);
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
