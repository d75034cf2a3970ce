/**
 * Text → a scenario that can be played, stored and shipped: checked, with the common reactions of
 * its language where the author wrote none, and with what its best routes can earn.
 */
import { mostMerits } from './dialogue/routes.ts';
import { reactionClass } from './language/reaction-class.ts';
import { hasReactions, type Reactions, reactionsOf } from './language/reactions.ts';
import type { Unreacted } from './scenario/assemble.ts';
import { type Origin, parseFile, type Read } from './scenario/parse.ts';
import type { Problem } from './scenario/problem.ts';
import { neverWon, noReactions } from './scenario/problems/flow.ts';
import type { Beat, Line, Reply, Scenario } from './scenario/scenario.ts';
import { translate } from './scenario/translate.ts';
import { withoutReactions } from './scenario/unreacted.ts';
import { CRITERIA, MOVES } from './scenario/vocabulary.ts';

/** A compiled scenario in another language, and what of it is still in its own. */
export interface TranslatedScenario {
  readonly scenario: Scenario;
  /** Ids of passages that are still in the words of the source. */
  readonly missing: readonly string[];
}

export function parseScenario(text: string, origin: Origin): Read<{ readonly scenario: Scenario }> {
  const read = parseFile(text, origin);
  if (!read.ok) return read;
  const scenario = withReactions(read.scenario, reactionsOf(read.scenario.language));
  const most = mostMerits(scenario);
  return {
    ok: true,
    scenario: { ...scenario, most },
    warnings: [
      ...languageWarnings(read.scenario, origin.file),
      ...criterionWarnings(most, origin.file),
      ...read.warnings,
    ],
  };
}

/**
 * A translation file → the scenario in its language, with the reactions of that language.
 * @param origin.language as the file is named
 */
export function translateScenario(
  scenario: Scenario,
  text: string,
  origin: { readonly file: string; readonly language: string },
): Read<TranslatedScenario> {
  const read = translate(withoutReactions(scenario), text, origin);
  if (!read.ok) return read;
  const { most } = scenario;
  const told = withReactions(read.scenario, reactionsOf(read.scenario.language));
  return {
    ok: true,
    scenario: { ...told, most },
    missing: read.missing,
    warnings: [...languageWarnings(read.scenario, origin.file), ...read.warnings],
  };
}

/** The customer would suddenly speak English. */
function languageWarnings({ language }: Unreacted, file: string): Problem[] {
  return hasReactions(language) ? [] : [{ ...noReactions(language), file, line: 1, column: 1 }];
}

function criterionWarnings(most: Scenario['most'], file: string): Problem[] {
  return CRITERIA.filter((criterion) => most[criterion] === 0).map((criterion) => ({
    ...neverWon(criterion),
    file,
    line: 1,
    column: 1,
  }));
}

function withReactions(scenario: Unreacted, reactions: Reactions): Omit<Scenario, 'most'> {
  const beats = Object.values(scenario.beats).map((beat): [string, Beat] => [
    beat.id,
    { ...beat, replies: beat.replies.map((reply) => answered(reply, reactions)) },
  ]);
  return { ...scenario, beats: Object.fromEntries(beats), reactions };
}

function answered(reply: Reply, reactions: Reactions): Reply {
  if (reply.hears.length > 0) return reply;
  const moves = MOVES.filter((move) => reply.moves[move] !== undefined);
  const hears: readonly Line[] = reactions[reactionClass(moves)];
  return { ...reply, hears };
}
