/** The words of one text as the rules see them. */
import { type Parting, quotedRanges, type Token, tokenise } from '../text/tokens.ts';
import type { Grammar } from './grammar.ts';
import type { Entry, Lexicon } from './lexicon.ts';

export interface Words {
  readonly tokens: readonly Token[];
  readonly entries: readonly Entry[];
  /** By word: number of its clause and of its sentence. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  /** By word: it says no; it turns against what went before; it joins clauses. */
  readonly nots: readonly boolean[];
  readonly buts: readonly boolean[];
  readonly joins: readonly boolean[];
}

/** Corrections are dear; a text with more unknown words than this is not in this language. */
const MOST_CORRECTIONS = 24;
/** Stands for words in quotes. */
const QUOTED = '"';

export function wordsOf(text: string, grammar: Grammar, lexicon: Lexicon): Words {
  const tokens = spelled(quoted(text, tokenise(text)), grammar);
  let corrections = 0;
  const entries = tokens.map(({ word, typed }) => {
    const entry = lexicon.lookUp(word, typed);
    if (entry.known || corrections >= MOST_CORRECTIONS) return entry;
    corrections += 1;
    return lexicon.correct(word) ?? entry;
  });
  const isIn = (name: string): boolean[] => {
    const list = grammar.lists.get(name);
    return entries.map((entry) => list !== undefined && entry.lists.has(list));
  };
  const joins = isIn('JOINS');
  const clauses: number[] = [];
  const sentences: number[] = [];
  let clause = -1;
  let sentence = -1;
  for (const [at, { parted }] of tokens.entries()) {
    if (parted === 2) sentence += 1;
    if (parted > 0 || joins[at]) clause += 1;
    clauses.push(clause);
    sentences.push(sentence);
  }
  return { tokens, entries, clauses, sentences, nots: isIn('NOT'), buts: isIn('BUT'), joins };
}

/** What somebody else said is not said by the speaker: it stands as one word that nothing knows. */
function quoted(text: string, tokens: readonly Token[]): readonly Token[] {
  const ranges = quotedRanges(text);
  if (ranges.length === 0) return tokens;
  const kept: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    while ((ranges[at]?.[1] ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const range = ranges[at];
    if (!range || token.start < range[0]) kept.push(token);
    else if (kept.at(-1)?.word !== QUOTED || (kept.at(-1)?.start ?? 0) < range[0]) {
      kept.push({ ...token, word: QUOTED, typed: QUOTED, capitals: 0, letters: 0 });
    }
  }
  return kept;
}

/**
 * Chat shorthand and contractions written out; what they become stands where they stood. Words that
 * become nothing leave their parting to the next.
 */
function spelled(tokens: readonly Token[], { spellings }: Grammar): Token[] {
  const kept: Token[] = [];
  let left: Parting = 0;
  for (const token of tokens) {
    const plain = token.word.replaceAll("'", '');
    const other = spellings.get(token.word) ?? spellings.get(plain);
    const meant = other ?? [plain];
    const parted: Parting = token.parted > left ? token.parted : left;
    left = meant.length === 0 ? parted : 0;
    for (const [place, word] of meant.entries()) {
      kept.push({
        ...token,
        word,
        typed: other ? word : token.typed,
        parted: place === 0 ? parted : 0,
        ...(place > 0 && { capitals: 0, letters: 0 }),
      });
    }
  }
  return kept;
}
