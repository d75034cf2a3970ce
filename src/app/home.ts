/**
 * What the pages share: the records of this device, opened only when something is to be kept or
 * looked up, and the one notice that storage was refused.
 */
import type { Attempt } from '../records/attempt.ts';
import type { Attempts } from '../records/attempts.ts';
import { forget, forgetAll, recall, remember } from './device.ts';

export interface Home {
  /** Resolves when the attempt is kept, on the device or, where that is refused, in memory. */
  save(attempt: Attempt): Promise<void>;
  find(id: string): Promise<Attempt | undefined>;
  list(): Promise<readonly Attempt[]>;
  erase(): Promise<void>;
  /** The talk of this scenario that was left in the middle, if any. */
  leftOff(slug: string): Promise<Attempt | undefined>;
  /** Makes an attempt the one to go on with when its scenario is next played. */
  takeUp(attempt: Attempt): void;
  readonly refused: boolean;
  /** Called when storage is refused; returns how to stop listening. */
  onRefused(listener: () => void): () => void;
}

export function openHome(): Home {
  const listeners = new Set<() => void>();
  let refused = false;
  let opened: Promise<Attempts> | undefined;
  /** One after another: a later turn must never be overwritten by an earlier one. */
  let queue: Promise<unknown> = Promise.resolve();

  const attempts = (): Promise<Attempts> => {
    opened ??= import('../records/open.ts').then(({ openRecords }) =>
      openRecords(() => {
        refused = true;
        for (const listener of listeners) listener();
      }),
    );
    // The next turn asks again, and keeps this one with it: an attempt is always kept whole.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const inTurn = <T>(work: (attempts: Attempts) => Promise<T>): Promise<T> => {
    // Asked once more where that failed: it may have joined a try from before the network came back.
    const next = queue.then(() => attempts().catch(attempts)).then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    get refused() {
      return refused;
    },
    save(attempt) {
      const open = `open.${attempt.slug}`;
      if (attempt.result) forget(open);
      else remember(open, attempt.id);
      return inTurn((kept) => kept.save(attempt));
    },
    find: (id) => inTurn((kept) => kept.find(id)),
    list: () => inTurn((kept) => kept.list()),
    async leftOff(slug) {
      const id = recall(`open.${slug}`);
      const attempt = id === undefined ? undefined : await inTurn((kept) => kept.find(id));
      return attempt?.result ? undefined : attempt;
    },
    takeUp: ({ slug, id }) => remember(`open.${slug}`, id),
    async erase() {
      await inTurn((kept) => kept.erase());
      forgetAll();
    },
    onRefused(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether anybody has finished a talk here; until then the first visit leads straight into one. */
export const isFirstVisit = (): boolean => recall('visited') === undefined;
export const endFirstVisit = (): void => remember('visited', 'yes');

/** Patience is off the first time a scenario is played. */
export const hasPlayed = (slug: string): boolean => recall(`played.${slug}`) !== undefined;
export const markPlayed = (slug: string): void => remember(`played.${slug}`, 'yes');
