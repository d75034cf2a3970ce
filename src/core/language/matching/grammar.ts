/**
 * Rules made ready to be matched: every word is a number, every list knows its words, every phrase
 * knows the words that it can begin with.
 */
import { NotationError, type Phrase } from '../notation/phrase.ts';
import type { Rule, RuleBook } from '../notation/rules.ts';

export type Node =
  | { readonly kind: 'symbol'; readonly symbol: number }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'edge'; readonly side: 'begins' | 'ends'; readonly of: 'clause' | 'sentence' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[]; readonly by: Ways };

/**
 * What something can begin with: a symbol, or a list as a whole (`keyOf`). A typed word has the
 * keys of all that it begins.
 */
export type Key = number;

/** The ways of a choice, so that those that cannot begin at a word are not tried there. */
export interface Ways {
  readonly words: readonly number[];
  /** Longer ways, by the keys that they can begin with. */
  readonly longer: ReadonlyMap<Key, readonly Node[]> | undefined;
  /** Those that may be nothing, or anything. */
  readonly others: readonly Node[];
}

export interface List {
  /** Its place among the lists. */
  readonly id: number;
  readonly name: string;
  /** Symbols of its entries of one word; some more than once. */
  readonly words: number[];
  /** Its longer entries, by the keys that they can begin with. */
  readonly longer: Map<Key, Node[]>;
}

/** A phrase of a rule: one that shows the move, or one that speaks against it. */
export interface Pattern {
  readonly rule: number;
  readonly against: boolean;
  readonly node: Node;
  /**
   * Numbers of sets of words; of each, one must stand in a sentence. Most patterns need not be
   * tried further.
   */
  readonly needs: readonly number[];
}

export interface Grammar {
  readonly rules: readonly Rule[];
  readonly patterns: readonly Pattern[];
  /** Patterns by the keys that they can begin with. */
  readonly beginnings: ReadonlyMap<Key, readonly number[]>;
  /** Needs of patterns by the keys that meet them, and how many needs there are. */
  readonly meets: ReadonlyMap<Key, readonly number[]>;
  readonly needs: number;
  readonly lists: ReadonlyMap<string, List>;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** How many symbols there are; those of whole words; of their beginnings (`apolog*`); of their ends (`*ción`). */
  readonly symbols: number;
  readonly whole: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, number>;
  readonly tails: ReadonlyMap<string, number>;
  /** Symbols of words (`=llamó`) and of ends (`=*ó`) whose accents count. */
  readonly accented: ReadonlyMap<string, number>;
}

/** Stands for any word: what a pattern that begins with `_` can begin with. */
export const ANY: Key = -1;

export const keyOf = ({ id }: List): Key => -2 - id;

/** @throws NotationError where a phrase names a list that does not exist, or itself */
export function compile(book: RuleBook): Grammar {
  const whole = new Map<string, number>();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const accented = new Map<string, number>();
  const lists = new Map<string, List>();
  const opened = new Set<string>();
  let count = 0;
  /** By symbol: the node of its word, wherever it stands. */
  const nodes: Node[] = [];

  function symbolOf(word: string): number {
    if (word.startsWith('=')) return symbolIn(accented, word.slice(1));
    if (word.endsWith('*')) return symbolIn(heads, word.slice(0, -1));
    return word.startsWith('*') ? symbolIn(tails, word.slice(1)) : symbolIn(whole, word);
  }

  function symbolIn(map: Map<string, number>, key: string): number {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, count);
    count += 1;
    return count - 1;
  }

  function listOf(name: string): List {
    const known = lists.get(name);
    if (known) return known;
    const entries = book.lists.get(name);
    if (!entries) throw new NotationError(`there is no list ${name}`);
    if (opened.has(name)) throw new NotationError(`the list ${name} holds itself`);
    opened.add(name);
    const list: List = { id: opened.size - 1, name, words: [], longer: new Map() };
    for (const entry of entries) {
      if (typeof entry === 'string') list.words.push(symbolOf(entry));
      else addTo(list, nodeOf(entry));
    }
    lists.set(name, list);
    return list;
  }

  function addTo(list: List, node: Node): void {
    if (node.kind === 'symbol') list.words.push(node.symbol);
    else if (node.kind === 'choice') for (const way of node.ways) addTo(list, way);
    else if (node.kind === 'list') {
      for (const word of node.list.words) list.words.push(word);
      for (const [key, nodes] of node.list.longer) {
        for (const longer of nodes) push(list.longer, key, longer);
      }
    } else for (const key of firstsOf(node)) push(list.longer, key, node);
  }

  function nodeOf(phrase: Phrase): Node {
    if (typeof phrase === 'string') {
      const symbol = symbolOf(phrase);
      const node = nodes[symbol] ?? { kind: 'symbol', symbol };
      nodes[symbol] = node;
      return node;
    }
    switch (phrase.kind) {
      case 'list':
        return { kind: 'list', list: listOf(phrase.name) };
      case 'sequence':
        return { kind: 'sequence', parts: phrase.parts.map(nodeOf) };
      case 'choice':
        return choiceOf(phrase.ways.map(nodeOf));
      default:
        return phrase;
    }
  }

  const patterns: Pattern[] = [];
  const needs = new Map<Key | string, number>();
  const meets = new Map<Key, number[]>();
  /** Sets of the same keys are one need. */
  function needOf(keys: readonly Key[]): number {
    const [only = ANY] = keys;
    const name = keys.length === 1 ? only : keys.join();
    const known = needs.get(name);
    if (known !== undefined) return known;
    for (const key of keys) push(meets, key, needs.size);
    needs.set(name, needs.size);
    return needs.size - 1;
  }

  const beginnings = new Map<Key, number[]>();
  for (const [rule, { name, phrases, unless }] of book.rules.entries()) {
    for (const [against, group] of [
      [false, phrases],
      [true, unless],
    ] as const) {
      for (const phrase of group) {
        const node = inRule(name, () => nodeOf(phrase));
        for (const key of inRule(name, () => firstsOf(node))) {
          push(beginnings, key, patterns.length);
        }
        patterns.push({ rule, against, node, needs: neededBy(node).map(needOf) });
      }
    }
  }
  for (const name of book.lists.keys()) listOf(name);
  return {
    rules: book.rules,
    patterns,
    beginnings,
    meets,
    needs: needs.size,
    lists,
    spellings: book.spellings,
    symbols: count,
    whole,
    heads,
    tails,
    accented,
  };
}

function choiceOf(ways: readonly Node[]): Node {
  const words: number[] = [];
  let longer: Map<Key, Node[]> | undefined;
  const others: Node[] = [];
  for (const way of ways) {
    if (way.kind === 'symbol') words.push(way.symbol);
    else if (beginsWithGap(way)) others.push(way);
    else {
      const firsts: Key[] = [];
      if (canBeNothing(way, firsts) || firsts.includes(ANY)) others.push(way);
      else {
        longer ??= new Map();
        for (const key of firsts) push(longer, key, way);
      }
    }
  }
  return { kind: 'choice', ways, by: { words, longer, others } };
}

/** Whether a gap can stand before its first word: then anything may begin it. */
function beginsWithGap(node: Node): boolean {
  if (node.kind === 'gap') return true;
  if (node.kind === 'choice') return node.ways.some(beginsWithGap);
  if (node.kind !== 'sequence') return false;
  for (const part of node.parts) {
    if (beginsWithGap(part)) return true;
    if (!canBeNothing(part, [])) return false;
  }
  return false;
}

function inRule<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotationError) throw new NotationError(`rule ${name}: ${error.message}`);
    throw error;
  }
}

/** For each part that cannot be left out: the keys one of which it must have. */
function neededBy(node: Node): Key[][] {
  const needs: Key[][] = [];
  for (const part of node.kind === 'sequence' ? node.parts : [node]) {
    const need: Key[] = [];
    if (collectNeed(part, need)) needs.push(need);
  }
  return needs;
}

/** Collects what a node can begin with; false where it may also be nothing, or anything. */
function collectNeed(node: Node, need: Key[]): boolean {
  switch (node.kind) {
    case 'symbol':
      need.push(node.symbol);
      return true;
    case 'list':
      need.push(keyOf(node.list));
      return true;
    case 'choice':
      return node.ways.every((way) => collectNeed(way, need));
    case 'sequence':
      return node.parts.some((part) => collectNeed(part, need));
    default:
      return false;
  }
}

/** The keys that a node can begin with; some more than once. */
function firstsOf(node: Node): Key[] {
  const firsts: Key[] = [];
  if (canBeNothing(node, firsts)) {
    throw new NotationError('a phrase must begin with a word, not with a gap or nothing');
  }
  return firsts;
}

/** Collects what `node` can begin with; answers whether it can also match nothing at all. */
function canBeNothing(node: Node, firsts: Key[]): boolean {
  switch (node.kind) {
    case 'symbol':
      firsts.push(node.symbol);
      return false;
    case 'list':
      firsts.push(keyOf(node.list));
      return false;
    case 'any':
      firsts.push(ANY);
      return false;
    case 'gap':
      throw new NotationError('a phrase must not begin with a gap');
    case 'edge':
      return true;
    case 'sequence':
      return node.parts.every((part) => canBeNothing(part, firsts));
    case 'choice': {
      let nothing = false;
      for (const way of node.ways) if (canBeNothing(way, firsts)) nothing = true;
      return nothing;
    }
  }
}

/** Once, where the same is pushed in a row. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (!found) map.set(key, [value]);
  else if (found.at(-1) !== value) found.push(value);
}
