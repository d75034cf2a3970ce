/** A talk as a playthrough file writes it, so that it can be kept beside the scenario and tried. */
import { begin } from '../dialogue/beat.ts';
import { moodOf } from '../dialogue/mood.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { USUAL } from '../scenario/vocabulary.ts';
import { after, type Deed } from './deeds.ts';

/** The lines of the file. Typed words, which no playthrough has, are a comment. */
export function writeTalk(
  scenario: Scenario,
  variant: string,
  name: string,
  talk: readonly Deed[],
): readonly string[] {
  const lines = [`scenario: ${scenario.slug}`, `name: ${name}`];
  const played = variant || USUAL;
  if (played !== USUAL) lines.push(`variant: ${played}`);
  lines.push('turns:');
  let ledger = begin(scenario, played);
  for (const deed of talk) {
    ledger = after(scenario, ledger, deed);
    if (deed.type === 'reply') {
      lines.push(`  - reply: ${deed.reply.id}`, `    mood: ${moodOf(ledger.feeling)}`);
    } else if (deed.type === 'typed') {
      lines.push(`  # typed: ${deed.moves.join(', ') || 'nothing that was understood'}`);
    } else lines.push(`  - ${deed.type}`);
  }
  lines.push(ledger.ended ? `ends: ${ledger.place}` : `# not over: at ${ledger.place}`);
  return lines;
}
