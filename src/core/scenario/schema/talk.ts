/** What is said and done: lines, replies, beats, endings, follow-ups. */
import * as z from 'zod/mini';
import { ALARMS, CHANNELS, CUES, MARKS, MOVES, OUTCOMES, SETTINGS, STEPS } from '../vocabulary.ts';
import { when } from './condition.ts';
import {
  byId,
  byWord,
  id,
  keys,
  listOf,
  oneOf,
  oneOrMore,
  optional,
  shared,
  text,
} from './fields.ts';

/** Characters; `words.ts` warns well before these. */
const LONGEST_SPEECH = 600;

const cues = optional(
  oneOrMore(
    oneOf(CUES, 'Something the stage can act out.').check(shared('cue')),
    'What the stage acts out with this.',
  ),
);

const words = text(LONGEST_SPEECH, 'The words, without quotation marks around them.');

const lineKeys = {
  when: optional(when),
  who: optional(id('A person from `people`; the customer where left out.')),
  does: optional(text(LONGEST_SPEECH, 'What can be seen: `sets the plate down, looks past you`.')),
  says: optional(words),
  cues,
};

const line = keys(lineKeys, 'Something the customer does or says, or both.').check(
  z.refine(({ does, says }) => does !== undefined || says !== undefined, { error: 'line' }),
  shared('line'),
);

/** An answer may be just the words. */
const answer = z
  .pipe(
    z.union([words, line, z.array(line).check(z.minLength(1))]),
    z.transform((written): z.output<typeof line>[] => {
      if (typeof written === 'string') return [{ says: written }];
      return Array.isArray(written) ? written : [written];
    }),
  )
  .check(
    z.describe(
      "The customer's answer: words, one line, or a list of lines of which the first whose `when` holds is heard. Left out: a common reaction.",
    ),
  );

const way = keys(
  { when: optional(when), to: id('A beat or an ending.') },
  'Where the talk goes if `when` holds.',
);

const then = z
  .pipe(
    z.union([id('A beat or an ending.'), z.array(way).check(z.minLength(1))]),
    z.transform((written): z.output<typeof way>[] =>
      typeof written === 'string' ? [{ to: written }] : written,
    ),
  )
  .check(
    z.describe(
      'Where the talk goes: a beat, an ending, or a list of which the first whose `when` holds is taken.',
    ),
  );

const moves = z
  .pipe(
    z.union([
      z.array(oneOf(MOVES, 'What the reply does.')),
      byWord(MOVES, text(LONGEST_SPEECH, 'The words of `say` that show it, copied exactly.')),
    ]),
    // A move in a list is shown by the whole reply.
    z.transform(
      (written): Partial<Record<(typeof MOVES)[number], string | null>> =>
        Array.isArray(written) ? Object.fromEntries(written.map((move) => [move, null])) : written,
    ),
  )
  .check(
    z.describe(
      'What the reply does: a list of moves, or each move with the words of `say` that show it.',
    ),
  );

const ids = (about: string) => optional(oneOrMore(id('An id.'), about));

const reply = keys(
  {
    say: text(LONGEST_SPEECH, 'What the trainee says, without quotation marks around it.'),
    when: optional(when),
    moves: optional(moves),
    marks: optional(
      oneOrMore(
        oneOf(MARKS, 'confession, limit or one-off.'),
        'What moves cannot say: it confesses to what we did not do, sets a respectful limit, or calls what is given a one-off.',
      ),
    ),
    gives: ids('Offers given with this reply.'),
    promises: ids('Promises made with this reply.'),
    keeps: ids('Promises kept with this reply.'),
    finds: ids('Hidden costs that this reply brings to light.'),
    tells: ids('Facts told with this reply.'),
    cues,
    hears: optional(answer),
    then,
    why: optional(text(600, 'For the debrief: why this counts as it does.')),
    better: optional(text(LONGEST_SPEECH, 'For the debrief: what could have been said instead.')),
  },
  'One thing the trainee can say.',
);

const beat = keys(
  {
    step: oneOf(STEPS, 'Which of the four steps this beat is about.'),
    hint: optional(text(200, 'What to think of here; shown at the coached level only.')),
    alarm: optional(oneOf(ALARMS, 'Something graver than the complaint happens here.')),
    asks: ids('Facts the customer asks for here.'),
    lines: optional(
      listOf(line, "The customer's lines. The first is shown at once, the others by “Go on…”."),
    ),
    replies: byId(reply, 'Two to five things the trainee can say, each under an id.'),
    otherwise: optional(
      id('Where silence, or a typed reply nobody foresaw, leads. Left out: the beat stays.'),
    ),
  },
  'One step of the talk: the customer says something, the trainee answers.',
);

const tonight = z
  .pipe(
    z.union([
      words,
      z
        .array(keys({ when: optional(when), says: words }, 'The first whose `when` holds.'))
        .check(z.minLength(1)),
    ]),
    z.transform((written) => (typeof written === 'string' ? [{ says: written }] : written)),
  )
  .check(z.describe('What the customer tells somebody about it tonight.'));

const ending = keys(
  {
    outcome: oneOf(OUTCOMES, 'How it ended.'),
    lines: optional(listOf(line, 'The last things the customer does or says.')),
    tonight,
  },
  'One way for the talk to end.',
);

const followUp = keys(
  {
    beat: id('The beat that opens this later scene.'),
    after: text(40, 'How much later: `5 minutes`, `2 days`.'),
    how: optional(oneOf(CHANNELS, 'How it reaches the customer; in person where left out.')),
    by: optional(id('A person from `people` who makes it; you where left out.')),
    setting: optional(oneOf(SETTINGS, 'Where it takes place; the same place where left out.')),
  },
  'A later scene. The talk gets there by an ordinary `then`.',
);

export const talk = {
  start: id('The beat in which the talk begins.'),
  beats: byId(beat, 'The steps of the talk, each under an id.'),
  endings: byId(ending, 'At least three ways to end, at least one of them `lost`.'),
  'follow-ups': optional(listOf(followUp, 'Later scenes.')),
};

export type FileLine = z.output<typeof line>;
export type FileReply = z.output<typeof reply>;
export type FileBeat = z.output<typeof beat>;
