/**
 * A scenario in the words of its translation. Ids, moves and all that happens stay as they are,
 * so a talk that was had in one language can be told in another.
 *
 *     const told = translate(scenario, text, { file: 'scenarios/wrong-sandwich/es.yaml', language: 'es' });
 *     if (told.ok) play(told.scenario); else show(told.problems);
 */
import type { Unreacted } from './assemble.ts';
import { checkTranslation } from './checks/translation.ts';
import type { Read } from './parse.ts';
import { retell, shownBy } from './passages.ts';
import { createReport } from './report.ts';
import type { Reply } from './scenario.ts';
import type { TranslatedPassage, Translation } from './translation.ts';
import { readTranslation } from './translation.ts';
import type { Move } from './vocabulary.ts';

export interface Translated {
  readonly scenario: Unreacted;
  /** Ids of passages that are still in the words of the source. */
  readonly missing: readonly string[];
}

/** @param language as the file is named */
export function translate(
  scenario: Unreacted,
  text: string,
  { file, language }: { readonly file: string; readonly language: string },
): Read<Translated> {
  const report = createReport(file);
  const read = readTranslation(text, report);
  if (read) {
    const { translation, source } = read;
    checkTranslation(translation, scenario, language, {
      complain: (complaint, path, part) => report.add(complaint, source.place(path, part)),
      suggest: report.suggest,
    });
    if (!report.failed) {
      return { ok: true, ...told(scenario, translation), warnings: report.list() };
    }
  }
  return { ok: false, problems: report.list() };
}

function told(scenario: Unreacted, { language, lines }: Translation): Translated {
  const missing: string[] = [];
  const passages = new Map(Object.entries(lines));
  const found = (id: string): TranslatedPassage | undefined => {
    const passage = passages.get(id);
    if (passage?.to) return passage;
    missing.push(id);
    return undefined;
  };
  const retold = retell(scenario, {
    words: (id, text) => found(id)?.to ?? text,
    reply(id, reply) {
      const passage = found(id);
      return passage ? { say: passage.to, moves: spans(reply, passage) } : reply;
    },
  });
  return { scenario: { ...retold, language }, missing };
}

/** Where in the translation each move is shown; in all of it where that is not said. */
function spans(
  reply: Pick<Reply, 'say' | 'moves'>,
  { to, shows }: TranslatedPassage,
): Reply['moves'] {
  const moves = Object.keys(shownBy(reply)) as Move[];
  return Object.fromEntries(
    moves.map((move) => {
      const words = shows?.[move] || to;
      const start = to.indexOf(words);
      return [move, [start, start + words.length]];
    }),
  );
}
