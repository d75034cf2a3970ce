/** The end of an attempt: its result is worked out once, and frozen. */
import type { Attempt } from '../records/attempt.ts';
import type { Standing } from './sitting.ts';

/**
 * The attempt with its result. The score is fetched only when it is wanted; where that fails, the
 * attempt comes back without one, and the debrief works it out when it is opened.
 */
export async function finished({
  attempt,
  session,
}: Pick<Standing, 'attempt' | 'session'>): Promise<Attempt> {
  try {
    const { resultOf } = await import('../core/score/score.ts');
    return { ...attempt, result: resultOf(session) };
  } catch {
    return attempt;
  }
}
