/** A talk goes on in another language: ids are the same in all, so its log is too. */
import type { Scenario } from '../core/scenario/scenario.ts';
import { fetchScenario, languageFor } from './scenarios.ts';

/**
 * The whole scenario as somebody would have it who reads this language. It stays the one that is
 * given where the other cannot be reached, or is of another edition: nothing that was said may
 * get lost.
 */
export async function toldIn(scenario: Scenario, wanted: string): Promise<Scenario> {
  try {
    const language = languageFor(scenario.slug, wanted);
    if (language === scenario.language) return scenario;
    const [told, { sameStory }] = await Promise.all([
      fetchScenario(scenario.slug, language),
      import('../core/scenario/same-story.ts'),
    ]);
    return sameStory(told, scenario) ? told : scenario;
  } catch {
    return scenario;
  }
}
