/**
 * The way to the readers. They work in a worker, one for the visit as long as the network holds;
 * where there can be none, they work on the page.
 */
import { readableOf } from '../core/language/readable.ts';
import type { Reading } from '../core/language/reading.ts';
import type { Answered, Asked, Question } from './reader-messages.ts';

/** A reader that may be somewhere else. */
export interface DistantReader {
  /** Rejects only where the worker has gone and nothing else can be fetched in its place. */
  read(text: string): Promise<Reading>;
}

export interface ReaderDoor {
  /**
   * @param tag of a language, with or without script and country
   * Rejects where it cannot be reached, and for a language that has no reader; asking again tries
   * again.
   */
  fetchReader(tag: string): Promise<DistantReader>;
}

type Answer = (question: Question) => Promise<Reading>;

/**
 * @param hire starts the worker; may throw where there are none
 * @param fetchAnswer brings what reads on the page
 */
export function openReaderDoor(hire: () => Worker, fetchAnswer: () => Promise<Answer>): ReaderDoor {
  const readers = new Map<string, Promise<DistantReader>>();
  const waiting = new Map<
    number,
    {
      readonly question: Question;
      resolve(reading: Reading | Promise<Reading>): void;
      reject(error: Error): void;
    }
  >();
  let worker: Worker | undefined;
  let refused = false;
  /** Firefox remembers that a file did not come: only another worker asks for it again. */
  let spent = false;
  let count = 0;

  async function askPage(question: Question): Promise<Reading> {
    try {
      const answer = await fetchAnswer();
      return await answer(question);
    } catch (error) {
      // Without a network no worker comes either: the next question may find one.
      refused = false;
      throw error;
    }
  }

  function hired(): Worker | undefined {
    if (spent && waiting.size === 0) dismiss();
    if (worker || refused) return worker;
    try {
      worker = hire();
      worker.onmessage = ({ data }: MessageEvent<Answered>) => settle(data);
      worker.onerror = (event) => {
        event.preventDefault();
        refuse();
      };
    } catch {
      refused = true;
    }
    return worker;
  }

  function settle(answered: Answered): void {
    const asked = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('reading' in answered) asked?.resolve(answered.reading);
    else {
      spent = true;
      asked?.reject(new Error(answered.problem));
    }
  }

  function dismiss(): void {
    worker?.terminate();
    worker = undefined;
    spent = false;
  }

  /** Whoever waits is answered by the page. */
  function refuse(): void {
    dismiss();
    refused = true;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { question, resolve } of left) resolve(askPage(question));
  }

  function ask(question: Question): Promise<Reading> {
    const reader = hired();
    if (!reader) return askPage(question);
    return new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { question, resolve, reject });
      reader.postMessage({ id: count, ...question } satisfies Asked);
    });
  }

  return {
    fetchReader(tag) {
      const readable = readableOf(tag);
      if (!readable) return Promise.reject(new Error(`there is no reader for ${tag}`));
      const known = readers.get(readable);
      if (known) return known;
      // To read nothing makes a reader ready.
      const asked = ask({ tag: readable, text: '' }).then(() => ({
        read: (text: string) => ask({ tag: readable, text }),
      }));
      readers.set(readable, asked);
      asked.catch(() => readers.delete(readable));
      return asked;
    },
  };
}

/** The one of this visit. Nothing is fetched before a reader is asked for. */
export const { fetchReader } = openReaderDoor(
  () => new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' }),
  async () => (await import('./reader-messages.ts')).answer,
);
