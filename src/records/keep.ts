/**
 * The device's drawer: attempts and settings in IndexedDB. Storage can be refused, full or gone
 * at any time; then everything is kept in memory, the game plays on, and `onRefused` is told once.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

export interface Keep {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  all(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Forgets everything on this device. */
  erase(): Promise<void>;
}

export function openKeep(onRefused: () => void): Keep {
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
      return memory.has(key)
        ? memory.get(key)
        : tried(
            (at) => get(key, at),
            () => undefined,
          );
    },
    async write(key, value) {
      memory.set(key, value);
      await tried(
        (at) => set(key, value, at),
        () => undefined,
      );
    },
    async remove(key) {
      memory.delete(key);
      await tried(
        (at) => del(key, at),
        () => undefined,
      );
    },
    async all(prefix) {
      const stored = await tried(
        (at) => entries<string, unknown>(at),
        () => [],
      );
      const merged = new Map<string, unknown>([...stored, ...memory]);
      return [...merged].filter(([key]) => key.startsWith(prefix));
    },
    async erase() {
      const keys = await this.all('');
      memory.clear();
      for (const [key] of keys)
        await tried(
          (at) => del(key, at),
          () => undefined,
        );
    },
  };
}
