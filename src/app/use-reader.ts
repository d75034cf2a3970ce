import { useCallback, useEffect, useState } from 'preact/hooks';
import { readableOf } from '../core/language/readable.ts';
import { type DistantReader, fetchReader } from './reader-door.ts';

export type FetchedReader = DistantReader | 'loading' | 'missing' | 'failed';

/** The reader of a language, and how to ask for it once more. */
export function useReader(tag: string): [reader: FetchedReader, again: () => void] {
  const [tries, setTries] = useState(0);
  const [reader, setReader] = useState<FetchedReader>('loading');
  useEffect(() => {
    let gone = false;
    const come = (reader: FetchedReader) => {
      if (!gone) setReader(reader);
    };
    if (!readableOf(tag)) return come('missing');
    come('loading');
    const failed = () => come('failed');
    fetchReader(tag).then(
      ({ read }) =>
        come({
          async read(text) {
            const reading = read(text);
            reading.catch(failed);
            return reading;
          },
        }),
      failed,
    );
    return () => {
      gone = true;
    };
  }, [tag, tries]);
  return [reader, useCallback(() => setTries((tries) => tries + 1), [])];
}
