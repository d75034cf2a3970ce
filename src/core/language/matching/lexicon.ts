/** Which symbols a typed word stands for, slips of the finger forgiven. */
import { ANY, type Grammar, type Key, keyOf, type List, push } from './grammar.ts';

export interface Entry {
  readonly symbols: readonly number[];
  /** Its symbols, and the lists that have it or a longer entry that it can begin. */
  readonly keys: readonly Key[];
  /** Lists that have this word as an entry. */
  readonly lists: ReadonlySet<List>;
  /** Needs of patterns that it meets. */
  readonly meets: readonly number[];
  /** Patterns that can begin with it. */
  readonly patterns: readonly number[];
  /** The language has this word, as far as the rules know. */
  readonly known: boolean;
}

export interface Lexicon {
  /** Never corrects. `typed` is the word with its accents. */
  lookUp(word: string, typed?: string): Entry;
  /** The entry of the word that was probably meant; costs some hundred lookups. */
  correct(word: string): Entry | undefined;
}

const SHORTEST_HEAD = 2;
const LONGEST_TAIL = 8;
/** Shorter words have too many neighbours. */
const SHORTEST_CORRECTED = 5;
/** Typed words vary without end; those that come again and again are few. */
const REMEMBERED = 8192;

/** @param steady how many letters at the end of a word are never taken for a slip */
export function openLexicon(grammar: Grammar, steady = 0): Lexicon {
  const suffixes = suffixesOf(grammar, 'ENDINGS');
  const looseSuffixes = suffixesOf(grammar, 'LOOSE-ENDINGS');
  const common = new Set(grammar.lists.get('COMMON')?.words);
  const listsOf = listsByWord(grammar);
  const remembered = new Map<string, Entry>();
  const corrected = new Map<string, Entry | undefined>();
  const begunBy = new Map<Key, List[]>();
  for (const list of grammar.lists.values()) {
    for (const key of list.longer.keys()) push(begunBy, key, list);
  }

  function symbolsOf(word: string): number[] {
    const symbols: number[] = [];
    const whole = grammar.whole.get(word);
    if (whole !== undefined) symbols.push(whole);
    for (let length = SHORTEST_HEAD; length <= word.length; length += 1) {
      const head = grammar.heads.get(word.slice(0, length));
      if (head !== undefined) symbols.push(head);
    }
    for (let length = 1; length <= Math.min(LONGEST_TAIL, word.length - 1); length += 1) {
      const tail = grammar.tails.get(word.slice(-length));
      if (tail !== undefined) symbols.push(tail);
    }
    return symbols;
  }

  function entryOf(symbols: readonly number[]): Entry {
    const lists = new Set(symbols.flatMap(listsOf));
    // A set goes on over what is added to it meanwhile: lists that begin with lists.
    const keys = new Set<Key>([...symbols, ...[...lists].map(keyOf)]);
    for (const key of keys) for (const list of begunBy.get(key) ?? []) keys.add(keyOf(list));
    const patterns = new Set(grammar.beginnings.get(ANY) ?? []);
    const meets = new Set<number>();
    for (const key of keys) {
      for (const pattern of grammar.beginnings.get(key) ?? []) patterns.add(pattern);
      for (const need of grammar.meets.get(key) ?? []) meets.add(need);
    }
    return {
      symbols,
      keys: [...keys],
      lists,
      meets: [...meets],
      patterns: [...patterns],
      known: symbols.length > 0,
    };
  }

  function find(word: string): Entry {
    for (const spelled of spellingsOf(word)) {
      const symbols = symbolsOf(spelled);
      // `uangnya` of one rule is also the `uang` of another.
      const whole = grammar.whole.get(spelled);
      if (whole !== undefined) {
        const stem = common.has(whole) ? [] : withoutEnding(word, looseSuffixes);
        return entryOf([...new Set([...symbols, ...stem])]);
      }
      // `pas*` says little of `pasese`; what it is without its ending says more.
      if (symbols.length > 0) {
        return entryOf([...new Set([...symbols, ...withoutEnding(word, suffixes)])]);
      }
    }
    return entryOf(withoutEnding(word, suffixes));
  }

  function withoutEnding(word: string, suffixes: readonly string[]): number[] {
    for (const suffix of suffixes) {
      if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
      const symbols = symbolsOf(word.slice(0, -suffix.length));
      if (symbols.length > 0) return symbols;
    }
    return [];
  }

  function accentedOf(typed: string): number[] {
    const symbols: number[] = [];
    const whole = grammar.accented.get(typed);
    if (whole !== undefined) symbols.push(whole);
    for (let length = 1; length <= Math.min(LONGEST_TAIL, typed.length - 1); length += 1) {
      const tail = grammar.accented.get(`*${typed.slice(-length)}`);
      if (tail !== undefined) symbols.push(tail);
    }
    return symbols;
  }

  return {
    lookUp(word, typed = word) {
      // A number is `0`, whatever its digits.
      const key = word === '0' || grammar.accented.size === 0 ? word : typed;
      const known = remembered.get(key);
      if (known) return known;
      const found = find(word);
      const accented = key === word ? [] : accentedOf(key);
      const entry =
        accented.length === 0
          ? found
          : { ...entryOf([...found.symbols, ...accented]), known: found.known };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, entry);
      return entry;
    },
    correct(word) {
      if (word.length < SHORTEST_CORRECTED || word.length > 20) return undefined;
      if (corrected.has(word)) return corrected.get(word);
      let entry: Entry | undefined;
      for (const neighbour of neighboursOf(word, steady)) {
        const symbol = grammar.whole.get(neighbour);
        if (symbol === undefined) continue;
        entry = entryOf(symbolsOf(neighbour));
        break;
      }
      if (corrected.size >= REMEMBERED) corrected.clear();
      corrected.set(word, entry);
      return entry;
    },
  };
}

/** Endings that a word may be known without, in the order of their list. */
function suffixesOf({ lists, whole }: Grammar, list: string): string[] {
  const words = new Map<number, string>();
  for (const symbol of lists.get(list)?.words ?? []) words.set(symbol, '');
  for (const [word, symbol] of whole) if (words.has(symbol)) words.set(symbol, word);
  return [...words.values()].filter((word) => word !== '');
}

/** The lists of each word. Most are in one or two, so all of them stand in a single row. */
function listsByWord({ lists, symbols }: Grammar): (symbol: number) => List[] {
  const all = [...lists.values()];
  /** By symbol: where in the row its lists end, and, once the row is filled, where they begin. */
  const places = new Uint32Array(symbols + 1);
  for (const { words } of all)
    for (const symbol of words) places[symbol] = (places[symbol] ?? 0) + 1;
  let end = 0;
  for (const [symbol, count] of places.entries()) {
    end += count;
    places[symbol] = end;
  }
  const row = new Uint16Array(end);
  for (let at = all.length - 1; at >= 0; at -= 1) {
    for (const symbol of all[at]?.words ?? []) {
      const place = (places[symbol] ?? 0) - 1;
      places[symbol] = place;
      row[place] = at;
    }
  }
  return (symbol) =>
    Array.from(row.subarray(places[symbol], places[symbol + 1])).flatMap((at) => all[at] ?? []);
}

/** `sooo` may be `soo` or `so`. */
function spellingsOf(word: string): string[] {
  if (!/(.)\1\1/.test(word)) return [word];
  return [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')];
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Words one slip away, the likeliest first. The first letter is seldom the wrong one. */
function* neighboursOf(word: string, steady: number): Generator<string> {
  const last = word.length - steady;
  for (let at = 1; at < Math.min(last, word.length - 1); at += 1) {
    yield word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }
  for (let at = 1; at < last; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 1; at <= last; at += 1) {
    for (const letter of ALPHABET) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 1; at < last; at += 1) {
    for (const letter of ALPHABET) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}
