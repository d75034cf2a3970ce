/** What is said of a merit or a harm that no words of a typed reply show. */
import type { RuleId } from '../../core/dialogue/rules.ts';
import type { Evidence } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { OwnTurn } from './turns.ts';

/** They rest on when something was said, or on what was not done. */
const DEEDS: readonly RuleId[] = ['heard-out', 'interrupted', 'promise-broken'];

/** Nothing where there is nothing to say: words show it, or the reply was chosen. */
export function wordlessNote(
  { rule, words }: Pick<Evidence, 'rule' | 'words'>,
  own: Pick<OwnTurn, 'typed' | 'reply'> | undefined,
  { counted, quote }: Pick<DebriefTexts, 'counted' | 'quote'>,
): string | undefined {
  if (!own?.typed || words) return undefined;
  if (DEEDS.includes(rule) || !own.reply) return counted.notWords;
  return counted.takenAs(quote(own.reply.say));
}
