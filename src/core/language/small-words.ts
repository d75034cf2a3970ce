/** The small words of each language, made ready for the matcher. */
import { small as en } from './en/small-words.ts';
import { small as es } from './es/small-words.ts';
import { small as id } from './id/small-words.ts';
import type { SmallWords } from './small.ts';
import { small as sr } from './sr/small-words.ts';

export interface Small {
  readonly not: ReadonlySet<string>;
  readonly idle: readonly string[];
  readonly but: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
}

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const opened = ({ not, idle, but, empty }: SmallWords): Small => ({
  not: split(not),
  idle: idle.trim().split(/,\s*/),
  but: split(but),
  empty: split(empty),
});

const SMALL: ReadonlyMap<string, Small> = new Map(
  Object.entries({ en, es, id, sr }).map(([tag, words]) => [tag, opened(words)]),
);

const NONE: Small = { not: new Set(), idle: [], but: new Set(), empty: new Set() };

/** @param tag of a language, with or without script and country */
export const smallWordsOf = (tag: string): Small => SMALL.get(tag.split('-', 1)[0] ?? '') ?? NONE;
