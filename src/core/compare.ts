/**
 * What an author marked, held against what the reader sees in the same words. Where they differ, a
 * trainee who types the reply is not scored as one who chooses it.
 */
import type { Reader } from './language/reading.ts';
import type { Problem } from './scenario/problem.ts';
import { readsOtherwise } from './scenario/problems/moves.ts';
import { createReport } from './scenario/report.ts';
import type { Reply, Scenario } from './scenario/scenario.ts';
import { readSource } from './scenario/source.ts';
import type { Move } from './scenario/vocabulary.ts';

/**
 * @param scenario compiled, in the language of the reader
 * @param text of the file that holds the words: a scenario, or a translation of it
 */
export function compareMoves(
  scenario: Scenario,
  reader: Reader,
  { text, file }: { readonly text: string; readonly file: string },
): readonly Problem[] {
  const report = createReport(file);
  const source = readSource(text, report);
  if (!source) return [];
  const isTranslation = source.at(['lines']) !== undefined;
  for (const reply of Object.values(scenario.beats).flatMap(({ replies }) => replies)) {
    const complaint = complaintOf(reply, reader);
    if (!complaint) continue;
    const path = isTranslation ? ['lines', `${reply.id}/say`, 'to'] : pathOf(reply);
    report.add(complaint, source.place(path, 'value'));
  }
  return report.list();
}

function pathOf({ id }: Reply): string[] {
  const [beat = '', name = ''] = id.split('/');
  return ['beats', beat, 'replies', name, 'say'];
}

function complaintOf({ say, moves }: Reply, reader: Reader) {
  const { findings } = reader.read(say);
  const marked = Object.keys(moves) as Move[];
  const unread = marked.filter((move) => !findings.some((finding) => finding.move === move));
  const unmarked = findings.filter(({ move }) => !marked.includes(move));
  if (unread.length === 0 && unmarked.length === 0) return undefined;
  return readsOtherwise(
    unread,
    unmarked.map(({ move, start, end }) => ({ move, words: say.slice(start, end) })),
  );
}
