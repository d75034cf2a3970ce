import type { Utterance } from '../../core/session/moment.ts';

/**
 * Whether an entry shows the name of its speaker: not where the entry above is by the same one,
 * and never on the trainee's own words. It is there for a screen reader all the same.
 */
export function showsName(
  said: Pick<Utterance, 'speaker' | 'name'>,
  above: Pick<Utterance, 'speaker' | 'name'> | undefined,
  own: string,
): boolean {
  if (said.speaker === 'trainee' && said.name === own) return false;
  return above?.speaker !== said.speaker || above.name !== said.name;
}
