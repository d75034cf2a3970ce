/** What people may type in the scenarios of this folder, and the replies that it comes to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MOVES, type Move } from '../src/core/scenario/vocabulary.ts';
import { read } from './bundled.ts';

export interface Paraphrase {
  readonly beat: string;
  /** Whole id of the reply; left out where it comes to none for certain. */
  readonly reply?: string;
  readonly moves: readonly Move[];
  readonly text: string;
}

const LINE = /^(\S+) \[([a-z_ ]*)\] (.+)$/;

/** Those of one scenario and language; none where nobody has written any. */
export function paraphrasesOf(slug: string, language: string): readonly Paraphrase[] {
  const name = `paraphrases.${language}.txt`;
  if (!existsSync(join(import.meta.dirname, slug, name))) return [];
  const paraphrases: Paraphrase[] = [];
  let beat = '';
  for (const line of read(slug, name).split('\n')) {
    const [, reply = '', moves = '', text = ''] = LINE.exec(line) ?? [];
    if (/^[a-z][a-z0-9-]*$/.test(line)) beat = line;
    else if (text) {
      const known = MOVES.filter((move) => moves.split(' ').includes(move));
      const whole = reply === '?' ? {} : { reply: `${beat}/${reply}` };
      paraphrases.push({ beat, moves: known, text, ...whole });
    } else if (line !== '' && !line.startsWith('#')) {
      throw new Error(`scenarios/${slug}/${name}: "${line}" is no beat, reply or remark.`);
    }
  }
  return paraphrases;
}
