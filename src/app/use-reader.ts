import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reader } from '../core/language/reading.ts';

export type FetchedReader = Reader | 'loading' | 'missing' | 'failed';

/** The reader of a language, and how to ask for it once more. */
export function useReader(tag: string): [reader: FetchedReader, again: () => void] {
  const [tries, setTries] = useState(0);
  const [reader, setReader] = useState<FetchedReader>('loading');
  useEffect(() => {
    let gone = false;
    const come = (reader: FetchedReader) => {
      if (!gone) setReader(reader);
    };
    come('loading');
    bring(tag).then(come, () => come('failed'));
    return () => {
      gone = true;
    };
  }, [tag, tries]);
  return [reader, useCallback(() => setTries((tries) => tries + 1), [])];
}

async function bring(tag: string): Promise<FetchedReader> {
  const { fetchReader, isReadable } = await import('../core/language/readers.ts');
  return isReadable(tag) ? fetchReader(tag) : 'missing';
}
