import type { NoteTexts } from '../../locales/en/note.ts';
import { namedIn } from './names.ts';

/** Why a cause cannot be saved, in words for the trainee; undefined where it can. */
export function troubleWithCause(
  cause: string,
  names: readonly string[],
  texts: Pick<NoteTexts, 'noCause' | 'named'>,
): string | undefined {
  if (cause.trim() === '') return texts.noCause;
  const name = namedIn(cause, names);
  return name === undefined ? undefined : texts.named(name);
}
