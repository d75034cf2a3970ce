/** What the page and the worker that reads say to each other. */

import { fetchReader } from '../core/language/readers.ts';
import type { Reading } from '../core/language/reading.ts';

export interface Question {
  /** Tag of the language of the text. */
  readonly tag: string;
  readonly text: string;
}

/** A question with the number that its answer comes back with. */
export interface Asked extends Question {
  readonly id: number;
}

export type Answered =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly problem: string };

/** Rejects where the reader of the language cannot be fetched; asking again tries again. */
export async function answer({ tag, text }: Question): Promise<Reading> {
  const reader = await fetchReader(tag);
  return reader.read(text);
}
