import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../core/language/reading.ts';
import { openReaderDoor } from './reader-door.ts';
import type { Answered, Asked, Question } from './reader-messages.ts';

const reading = (reader: string): Reading => ({ language: 'en', reader, findings: [] });

/** Answers when it is told to. */
class FakeWorker {
  onmessage: ((event: { data: Answered }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  readonly asked: Asked[] = [];
  readonly terminate = vi.fn();
  postMessage = (asked: Asked) => this.asked.push(asked);
  answer = (at: number, reader: string) => {
    this.onmessage?.({ data: { id: this.asked[at]?.id ?? 0, reading: reading(reader) } });
  };
  fail = (at: number, problem: string) => {
    this.onmessage?.({ data: { id: this.asked[at]?.id ?? 0, problem } });
  };
  breakDown = () => this.onerror?.({ preventDefault: () => {} });
}

function opened(onPage: (question: Question) => Promise<Reading> = async () => reading('page')) {
  const hired: FakeWorker[] = [];
  const door = openReaderDoor(
    () => {
      const worker = new FakeWorker();
      hired.push(worker);
      return worker as unknown as Worker;
    },
    async () => onPage,
  );
  return { ...door, hired };
}

const READY = 0;

describe('the door to the readers', () => {
  it('asks one worker once for the rules of a language, whatever its script and country', async () => {
    const { fetchReader, hired } = opened();
    const readers = Promise.all(['sr', 'sr-Latn', 'sr-RS'].map(fetchReader));
    hired[0]?.answer(READY, 'sr-1');
    expect(new Set(await readers).size).toBe(1);
    expect(hired[0]?.asked.map(({ tag, text }) => [tag, text])).toEqual([['sr', '']]);
    void fetchReader('en');
    expect(hired).toHaveLength(1);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const { fetchReader, hired } = opened();
    const asked = fetchReader('en');
    hired[0]?.answer(READY, 'en-1');
    const { read } = await asked;
    const [one, two] = [read('one'), read('two')];
    hired[0]?.answer(2, 'second');
    hired[0]?.answer(1, 'first');
    expect(await one).toEqual(reading('first'));
    expect(await two).toEqual(reading('second'));
  });

  it('says what the worker could not fetch, and asks another worker the next time', async () => {
    const { fetchReader, hired } = opened();
    const asked = fetchReader('es');
    hired[0]?.fail(READY, 'the rules did not come');
    await expect(asked).rejects.toThrow('the rules did not come');
    const again = fetchReader('es');
    expect(hired[0]?.terminate).toHaveBeenCalledOnce();
    hired[1]?.answer(READY, 'es-1');
    await again;
  });

  it('lets a worker finish what it is at before another takes its place', async () => {
    const { fetchReader, hired } = opened();
    const failing = fetchReader('es');
    const opening = fetchReader('en');
    hired[0]?.fail(READY, 'the rules did not come');
    await expect(failing).rejects.toThrow();
    void fetchReader('es');
    expect(hired).toHaveLength(1);
    hired[0]?.answer(1, 'en-1');
    await opening;
  });

  it('has no reader for other languages, and starts no worker for them', async () => {
    const { fetchReader, hired } = opened();
    await expect(fetchReader('fr')).rejects.toThrow('fr');
    expect(hired).toHaveLength(0);
  });

  it('reads on the page where no worker can be started', async () => {
    const { fetchReader } = openReaderDoor(
      () => {
        throw new Error('refused');
      },
      async () => async () => reading('page'),
    );
    const { read } = await fetchReader('en');
    expect(await read('sorry')).toEqual(reading('page'));
  });

  it('reads on the page what a worker that breaks has left, and all that follows', async () => {
    const { fetchReader, hired } = opened();
    const asked = fetchReader('en');
    hired[0]?.answer(READY, 'en-1');
    const { read } = await asked;
    const left = read('sorry');
    hired[0]?.breakDown();
    expect(await left).toEqual(reading('page'));
    expect(await read('again')).toEqual(reading('page'));
    expect(hired).toHaveLength(1);
    expect(hired[0]?.terminate).toHaveBeenCalledOnce();
  });

  it('tries a worker again once the page has found no network either', async () => {
    const { fetchReader, hired } = opened(() => Promise.reject(new Error('no network')));
    const asked = fetchReader('en');
    hired[0]?.breakDown();
    await expect(asked).rejects.toThrow('no network');
    const again = fetchReader('en');
    hired[1]?.answer(READY, 'en-1');
    await again;
  });
});
