/** What people may type in the scenarios of this folder, and the replies that it comes to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MOVES, type Move } from '../src/core/scenario/vocabulary.ts';
import { read } from './bundled.ts';

export interface Paraphrase {
  readonly beat: string;
  /** Whole id of the reply; left out where it comes to none for certain. */
  readonly reply?: string;
  /** What a good reader sees in it; left out where that is what the author marked in the reply. */
  readonly moves?: readonly Move[];
  readonly text: string;
}

const LINE = /^(\S+) (?:\[([a-z_ ]*)\] )?(.+)$/;

/** Those of one scenario and language; none where nobody has written any. */
export function paraphrasesOf(slug: string, language: string): readonly Paraphrase[] {
  const name = `paraphrases.${language}.txt`;
  if (!existsSync(join(import.meta.dirname, slug, name))) return [];
  const paraphrases: Paraphrase[] = [];
  let beat = '';
  for (const line of read(slug, name).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^[a-z][a-z0-9-]*$/.test(line)) {
      beat = line;
      continue;
    }
    const [, reply, moves, text] = LINE.exec(line) ?? [];
    if (!reply || !text) {
      throw new Error(`scenarios/${slug}/${name}: "${line}" is no beat, reply or remark.`);
    }
    paraphrases.push({
      beat,
      text,
      ...(reply !== '?' && { reply: `${beat}/${reply}` }),
      ...(moves !== undefined && {
        moves: MOVES.filter((move) => moves.split(' ').includes(move)),
      }),
    });
  }
  return paraphrases;
}
