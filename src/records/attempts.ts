/** The attempts on this device: each kept whole after every turn, newest first. */
import { CRITERIA } from '../core/scenario/vocabulary.ts';
import { isSoundTyped } from '../core/session/sound-typed.ts';
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
    save: (attempt) =>
      keep.change(PREFIX + attempt.id, (kept) =>
        isAttempt(kept) ? further(kept, attempt) : attempt,
      ),
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

/**
 * Of two savings of one attempt the one that has come further: two tabs may play the same talk,
 * and neither may undo a result, a note or a turn of the other.
 */
function further(kept: Attempt, next: Attempt): Attempt {
  const behind = kept.result
    ? !next.result
    : !next.result && next.log.events.length < kept.log.events.length;
  if (behind) return kept;
  return kept.note && !next.note ? { ...next, note: kept.note } : next;
}

/** What an older edition, or anybody's console, may have left behind is passed over. */
export function isAttempt(value: unknown): value is Attempt {
  if (!isRecord(value)) return false;
  const { id, slug, level, started, scenario, log, result } = value;
  return (
    typeof id === 'string' &&
    typeof slug === 'string' &&
    typeof level === 'string' &&
    typeof started === 'number' &&
    isPlayable(scenario) &&
    isRecord(log) &&
    isRecord(log.setup) &&
    typeof log.setup.seed === 'number' &&
    Array.isArray(log.events) &&
    log.events.every(isEvent) &&
    (result === undefined || isResult(result))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEvent = (value: unknown): boolean =>
  isRecord(value) && (value.type !== 'typed' || isSoundTyped(value));

const isPlayable = (value: unknown): boolean =>
  isRecord(value) &&
  value.format === 1 &&
  Array.isArray(value.variants) &&
  isRecord(value.endings) &&
  isRecord(value.beats) &&
  isRecord(value.beats[String(value.start)]);

const isResult = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.curve) &&
  isRecord(value.hidden) &&
  isRecord(value.criteria) &&
  CRITERIA.every((criterion) => isRecord(value.criteria) && isRecord(value.criteria[criterion]));

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
