/**
 * The device's drawer: attempts in IndexedDB. Storage can be refused, full or gone at any time;
 * then things are kept in memory, the game plays on, and `onRefused` is told once.
 */
import { clear, createStore, entries, get, type UseStore, update } from 'idb-keyval';

export interface Keep {
  read(key: string): Promise<unknown>;
  /** Puts there what `next` makes of what is there. No other tab can come between. */
  change(key: string, next: (kept: unknown) => unknown): Promise<void>;
  all(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Forgets everything on this device. */
  erase(): Promise<void>;
}

export function openKeep(onRefused: () => void): Keep {
  /** What storage would not take. */
  const memory = new Map<string, unknown>();
  let store: UseStore | undefined;
  let told = false;

  const refused = (): void => {
    if (told) return;
    told = true;
    onRefused();
  };
  /** What storage answers, or what memory holds where storage fails. */
  const tried = async <T>(ask: (store: UseStore) => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      store ??= createStore('amends', 'kept');
      return await ask(store);
    } catch {
      refused();
      return otherwise();
    }
  };

  return {
    async read(key) {
      if (memory.has(key)) return memory.get(key);
      return tried(
        (at) => get(key, at),
        () => undefined,
      );
    },
    async change(key, next) {
      const held = memory.get(key);
      await tried(
        (at) => update(key, (kept) => next(held ?? kept), at).then(() => void memory.delete(key)),
        () => void memory.set(key, next(held)),
      );
    },
    async all(prefix) {
      const stored = await tried(
        (at) => entries<IDBValidKey, unknown>(at),
        () => [],
      );
      return [...new Map([...stored, ...memory])].filter(
        (entry): entry is [string, unknown] =>
          typeof entry[0] === 'string' && entry[0].startsWith(prefix),
      );
    },
    async erase() {
      memory.clear();
      await tried(
        (at) => clear(at),
        () => undefined,
      );
    },
  };
}
