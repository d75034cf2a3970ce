/** The end of an attempt: its result is worked out once, and frozen. */
import type { Attempt } from '../records/attempt.ts';
import type { Standing } from './sitting.ts';

/** The attempt with its result. The score is not needed before, so it is fetched only now. */
export async function finished({ attempt, session }: Standing): Promise<Attempt> {
  const { resultOf } = await import('../core/score/score.ts');
  return { ...attempt, result: resultOf(session) };
}
