/** `when`: a condition that a trainer can read aloud. All its parts must hold. */
import * as z from 'zod/mini';
import { MOODS, type Mood } from '../vocabulary.ts';
import { amount, id, keys, oneOrMore, optional, said, shared } from './fields.ts';

export interface MoodBound {
  readonly least?: Mood;
  readonly most?: Mood;
}

const LEAST = 'at least ';
const MOST = 'at most ';

const BOUNDS = [
  ...MOODS,
  ...MOODS.map((mood) => `${LEAST}${mood}` as const),
  ...MOODS.map((mood) => `${MOST}${mood}` as const),
];

function readBound(written: (typeof BOUNDS)[number]): MoodBound {
  const mood = MOODS.find((word) => written.endsWith(word)) ?? MOODS[0];
  if (written.startsWith(LEAST)) return { least: mood };
  return written.startsWith(MOST) ? { most: mood } : { least: mood, most: mood };
}

const ids = (about: string) => oneOrMore(id('An id.'), about);
const replies = (about: string) =>
  oneOrMore(said('A reply: `beat/reply`, its own id within the same beat, or a move.'), about);

export const when = keys(
  {
    mood: optional(
      z
        .pipe(z.enum(BOUNDS), z.transform(readBound))
        .check(
          z.describe("The customer's mood: `at least calm`, `at most angry`, or just `calm`."),
        ),
    ),
    said: optional(replies('Replies or moves that were all said before.')),
    'not-said': optional(replies('Replies or moves of which none was said before.')),
    promised: optional(ids('Promises that were all made.')),
    'not-promised': optional(ids('Promises of which none was made.')),
    kept: optional(ids('Promises that were all kept.')),
    'not-kept': optional(ids('Promises of which none was kept.')),
    given: optional(ids('Offers that were all given.')),
    'not-given': optional(ids('Offers of which none was given.')),
    found: optional(ids('Hidden costs that were all found.')),
    'not-found': optional(ids('Hidden costs of which none was found.')),
    told: optional(ids('Facts that were all told.')),
    'not-told': optional(ids('Facts of which none was told.')),
    left: optional(amount('At least this much of `may-spend` is left: `5 EUR`.')),
    variant: optional(id('The variant that is played; `usual` is the scenario as written.')),
  },
  'A condition; everything in it must hold.',
).check(shared('when'));

export type FileWhen = z.output<typeof when>;
