/**
 * Where patterns match. A pattern is followed along all its ways at once, so that no text makes it
 * go back: the work is bounded by the length of the text, times that of the patterns.
 */
import type { Grammar, Key, List, Node, Ways } from './grammar.ts';
import type { Entry } from './lexicon.ts';
import type { Words } from './words.ts';

/** Words from `start` up to, not including, `end`. */
export interface Match {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  /** A "not" that the pattern does not name stands in it, or right before. */
  readonly negated: boolean;
}

/** How far before a match a "not" still speaks of it. */
const REACH = 2;

export function matchesIn(words: Words, grammar: Grammar): Match[] {
  const found: Match[] = [];
  const possible = possibleIn(words, grammar);
  for (const [start, entry] of words.entries.entries()) {
    for (const pattern of entry.patterns) {
      const node = grammar.patterns[pattern]?.node;
      if (!node || !possible(pattern, start)) continue;
      const states = follow(node, [start * 2], words, start);
      if (states.length === 0) continue;
      const plain = states.filter((state) => state % 2 === 0);
      const end = Math.max(...(plain.length > 0 ? plain : states)) >> 1;
      found.push({ pattern, start, end, negated: plain.length === 0 || isDenied(words, start) });
    }
  }
  return found;
}

/**
 * Whether all that a pattern needs stands in the sentence of a word; looked at once for each
 * sentence and pattern.
 */
function possibleIn(
  { entries, sentences }: Words,
  { patterns, needs }: Grammar,
): (pattern: number, at: number) => boolean {
  let sentence = -1;
  let met = new Uint8Array(0);
  let known = new Uint8Array(0);
  const turnTo = (next: number, from: number): void => {
    sentence = next;
    met = new Uint8Array(needs);
    known = new Uint8Array(patterns.length);
    for (let at = from; sentences[at] === next; at += 1) {
      for (const need of entries[at]?.meets ?? []) met[need] = 1;
    }
  };
  return (pattern, at) => {
    const here = sentences[at] ?? 0;
    if (here !== sentence) turnTo(here, at);
    if (known[pattern] === 0) {
      known[pattern] = patterns[pattern]?.needs.every((need) => met[need] === 1) ? 1 : 2;
    }
    return known[pattern] === 1;
  };
}

function isDenied({ nots, tokens, joins }: Words, start: number): boolean {
  for (let at = start; at > start - REACH && at > 0; at -= 1) {
    if ((tokens[at]?.parted ?? 0) > 0 || joins[at]) return false;
    if (nots[at - 1]) return true;
  }
  return false;
}

/**
 * A state is a place in the text and whether a "not" was stepped over on the way there: twice the
 * number of the next word, plus one for the "not".
 */
function follow(node: Node, states: readonly number[], words: Words, start: number): number[] {
  switch (node.kind) {
    case 'symbol':
      return step(
        states,
        words,
        start,
        (at) => words.entries[at]?.symbols.includes(node.symbol) ?? false,
      );
    case 'any':
      return step(states, words, start, () => true, words.nots);
    case 'list':
      return followList(node.list, states, words, start);
    case 'gap':
      return gap(node, states, words);
    case 'edge':
      return states.filter((state) => isEdge(node, state >> 1, words));
    case 'choice':
      return followChoice(node.by, states, words, start);
    case 'sequence': {
      let reached: readonly number[] = states;
      let before: Node | undefined;
      for (const part of node.parts) {
        if (before?.kind === 'gap' && !before.commas && part.kind !== 'edge') {
          reached = reached.filter((state) => (words.tokens[state >> 1]?.parted ?? 0) === 0);
        }
        reached = follow(part, reached, words, start);
        if (reached.length === 0) return [];
        before = part;
      }
      return [...reached];
    }
  }
}

/** One word further, where `fits` says so; never out of the sentence. */
function step(
  states: readonly number[],
  { tokens }: Words,
  start: number,
  fits: (at: number) => boolean,
  nots?: readonly boolean[],
): number[] {
  const next: number[] = [];
  for (const state of states) {
    const at = state >> 1;
    const token = tokens[at];
    if (!token || (at > start && token.parted === 2) || !fits(at)) continue;
    next.push(((at + 1) << 1) | (state & 1) | (nots?.[at] ? 1 : 0));
  }
  return next;
}

function followList(list: List, states: readonly number[], words: Words, start: number): number[] {
  const reached: number[][] = [];
  for (const state of states) {
    const at = state >> 1;
    const entry = words.entries[at];
    if (!entry || (at > start && words.tokens[at]?.parted === 2)) continue;
    if (entry.lists.has(list)) reached.push([((at + 1) << 1) | (state & 1)]);
    if (list.longer.size > 0) followLonger(list.longer, entry, state, words, start, reached);
  }
  return union(reached);
}

function followChoice(by: Ways, states: readonly number[], words: Words, start: number): number[] {
  const reached: number[][] = [];
  for (const way of by.others) reached.push(follow(way, states, words, start));
  for (const state of states) {
    const at = state >> 1;
    const entry = words.entries[at];
    if (!entry || (at > start && words.tokens[at]?.parted === 2)) continue;
    for (const symbol of entry.symbols) {
      if (!by.words.includes(symbol)) continue;
      reached.push([((at + 1) << 1) | (state & 1)]);
      break;
    }
    if (by.longer) followLonger(by.longer, entry, state, words, start, reached);
  }
  return union(reached);
}

/** Adds to `reached` where the longer ways lead that can begin with this word. */
function followLonger(
  longer: ReadonlyMap<Key, readonly Node[]>,
  { keys }: Entry,
  state: number,
  words: Words,
  start: number,
  reached: number[][],
): void {
  for (const key of keys) {
    for (const way of longer.get(key) ?? NONE) {
      const states = follow(way, [state], words, start);
      if (states.length > 0) reached.push(states);
    }
  }
}

const NONE: readonly Node[] = [];

function gap(
  { most, commas }: { readonly most: number; readonly commas: boolean },
  states: readonly number[],
  { tokens, nots }: Words,
): number[] {
  const reached = new Set<number>();
  for (const state of states) {
    let at = state >> 1;
    let denied = state & 1;
    reached.add(state);
    for (let passed = 0; passed < most; passed += 1) {
      const token = tokens[at];
      if (!token || token.parted > (commas ? 1 : 0)) break;
      if (nots[at]) denied = 1;
      at += 1;
      reached.add((at << 1) | denied);
    }
  }
  return [...reached];
}

function isEdge(
  { side, of }: { readonly side: 'begins' | 'ends'; readonly of: 'clause' | 'sentence' },
  at: number,
  { tokens, joins }: Words,
): boolean {
  const token = tokens[at];
  if (at === 0 || !token) return true;
  if (of === 'sentence') return token.parted === 2;
  return token.parted > 0 || joins[at] === true || (side === 'begins' && joins[at - 1] === true);
}

function union(groups: readonly number[][]): number[] {
  const [first = [], ...others] = groups.filter((group) => group.length > 0);
  return others.length === 0 ? first : [...new Set(groups.flat())];
}
