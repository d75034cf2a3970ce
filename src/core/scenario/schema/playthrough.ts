/** A playthrough file: what is said in a talk, what is heard for it, and what it comes to. */
import * as z from 'zod/mini';
import { CRITERIA, MOODS } from '../vocabulary.ts';
import { byWord, id, keys, listOf, oneOf, optional, text } from './fields.ts';

const wholeReply = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, { error: 'reply' }))
  .check(z.describe('A whole reply id: `beat/reply`.'));

const replyTurn = keys(
  {
    reply: wholeReply,
    mood: optional(oneOf(MOODS, 'The mood expected after this turn.')),
    hears: optional(
      listOf(text(200, 'The id of a line.'), 'The ids of all lines expected in this turn.'),
    ),
  },
  'Something the trainee says.',
);

const turn = z.union([
  oneOf(['go-on', 'silence'], '`go-on` listens, `silence` lets the time pass.'),
  replyTurn,
]);

const score = z
  .pipe(z.string().check(z.regex(/^(?:\d{1,2}|100)$/, { error: 'score' })), z.transform(Number))
  .check(z.describe('0 to 100.'));

export const playthroughFile = keys(
  {
    scenario: id('The name of the scenario’s folder.'),
    name: id('The name of this playthrough, like `perfect`.'),
    variant: optional(id('The variant that is played; the usual one where left out.')),
    turns: listOf(turn, 'What is done, in order.'),
    ends: id('The ending that is expected.'),
    scores: optional(
      byWord(CRITERIA, score).check(
        z.describe('The scores that are expected; those left out are not looked at.'),
      ),
    ),
  },
  'A playthrough of a scenario; it is a test.',
);

export type PlaythroughFile = z.output<typeof playthroughFile>;
