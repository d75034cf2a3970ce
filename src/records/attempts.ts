/** The attempts on this device: each kept whole after every turn, newest first. */
import type { Attempt } from './attempt.ts';
import type { Keep } from './keep.ts';

const PREFIX = 'attempt:';

export interface Attempts {
  save(attempt: Attempt): Promise<void>;
  find(id: string): Promise<Attempt | undefined>;
  list(): Promise<readonly Attempt[]>;
  /** Forgets everything on this device. */
  erase(): Promise<void>;
}

export function attemptsIn(keep: Keep): Attempts {
  return {
    save: (attempt) => keep.write(PREFIX + attempt.id, attempt),
    async find(id) {
      const kept = await keep.read(PREFIX + id);
      return isAttempt(kept) ? kept : undefined;
    },
    async list() {
      const kept = await keep.all(PREFIX);
      return kept
        .map(([, value]) => value)
        .filter(isAttempt)
        .sort((a, b) => b.started - a.started);
    },
    erase: () => keep.erase(),
  };
}

/** What an older edition, or anybody's console, may have left behind is passed over. */
export function isAttempt(value: unknown): value is Attempt {
  if (typeof value !== 'object' || value === null) return false;
  const { id, slug, level, started, scenario, log } = value as Partial<Attempt>;
  return (
    typeof id === 'string' &&
    typeof slug === 'string' &&
    typeof level === 'string' &&
    typeof started === 'number' &&
    scenario?.format === 1 &&
    typeof scenario.beats === 'object' &&
    Array.isArray(log?.events) &&
    typeof log.setup?.seed === 'number'
  );
}

/** The best finished attempt for each scenario: by how it ended, then by its four scores. */
export function bestBySlug(attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> {
  const best = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const kept = best.get(attempt.slug);
    if (attempt.result && (!kept || worth(attempt) > worth(kept))) best.set(attempt.slug, attempt);
  }
  return best;
}

const ORDER = ['lost', 'stopped', 'grudging', 'satisfied', 'won-back'];

function worth({ result }: Attempt): number {
  if (!result) return -1;
  const sum = Object.values(result.criteria).reduce((total, { score }) => total + score, 0);
  return ORDER.indexOf(result.outcome) * 1000 + sum;
}
