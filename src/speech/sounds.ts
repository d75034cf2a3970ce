/**
 * What a letter does to the mouth, for the four languages and both Serbian scripts. One answer for
 * whoever shows a line and whoever lets it be heard, so that mouth and voice keep together.
 */

/** From wide open to pursed. */
export type Vowel = 'open' | 'wide' | 'round' | 'pursed';
/** How the mouth stands: a vowel, lips shut, teeth near, or nothing said. */
export type Sound = Vowel | 'shut' | 'teeth' | 'rest';

const LETTERS: Readonly<Record<Exclude<Sound, 'teeth' | 'rest'>, string>> = {
  open: 'aа',
  wide: 'eiyеи',
  round: 'oо',
  pursed: 'uwу',
  shut: 'mbpмбп',
};

const KNOWN: ReadonlyMap<string, Sound> = new Map(
  (Object.entries(LETTERS) as [Sound, string][]).flatMap(([sound, letters]) =>
    [...letters].map((letter) => [letter, sound] as const),
  ),
);

/** @param letter one code point; accents do not matter: "é" moves the mouth as "e" does */
export function soundOf(letter: string): Sound {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return KNOWN.get(plain) ?? (/[\p{L}\p{N}]/u.test(plain) ? 'teeth' : 'rest');
}

export const isVowel = (sound: Sound): sound is Vowel =>
  sound === 'open' || sound === 'wide' || sound === 'round' || sound === 'pursed';
