/** Who meets whom, what went wrong, and what can be given, told, promised and found. */
import * as z from 'zod/mini';
import { FAULTS, HISTORIES, MOODS, OFFER_KINDS, SETTINGS, SEVERITIES } from '../vocabulary.ts';
import {
  amount,
  anyKeys,
  byId,
  id,
  keys,
  language,
  listOf,
  oneOf,
  optional,
  text,
  yesNo,
} from './fields.ts';

export const VOICES = ['alto', 'soprano', 'tenor', 'bass'] as const;
export const TEMPERAMENTS = ['open', 'held-back'] as const;

const name = text(60, 'A name, as the other would use it.');
const role = text(60, 'What they are here, like `cashier`.');
const brief = text(
  400,
  'What the trainee knows before it begins. The first twenty words matter most.',
);

const customer = {
  name,
  look: id('How the customer looks on the stage: one of the cast, such as `ana` or `walter`.'),
  voice: oneOf(VOICES, 'alto, soprano, tenor or bass.'),
  temperament: optional(
    oneOf(TEMPERAMENTS, '`open` shows what it feels; `held-back` goes still. Left out: open.'),
  ),
  mood: oneOf(MOODS, 'The mood the customer comes with.'),
  worth: text(80, 'What keeping this customer is worth, in words: `9 EUR twice a week`.'),
};

const failure = {
  what: text(200, 'What went wrong, in one sentence.'),
  causes: listOf(text(120, 'A thing or a habit, never a person.'), 'Two to five likely causes.'),
  fault: oneOf(FAULTS, 'Whose fault it was: ours, the customer’s (`customers`) or nobody’s.'),
  severity: oneOf(SEVERITIES, 'How much was lost.'),
  history: optional(
    oneOf(HISTORIES, 'The first time, one of many, or known and ignored. Left out: first.'),
  ),
};

const offer = keys(
  {
    kind: oneOf(OFFER_KINDS, '`owed` is what anybody would get back; `extra` is beyond that.'),
    what: text(120, 'How the debrief names it: `a slice of her chocolate cake`.'),
    costs: optional(amount('What it costs of `may-spend`: `4 EUR`. Left out: nothing.')),
    size: optional(
      oneOf(SEVERITIES, 'The size of loss that it answers. Left out: it fits the failure.'),
    ),
    covers: optional(id('The hidden cost that it carries.')),
  },
  'Something that can be given.',
);

const fact = z
  .pipe(
    z.union([
      text(200, 'The fact, in one sentence.'),
      keys(
        {
          what: text(200, 'The fact, in one sentence.'),
          cause: optional(
            yesNo(
              'Whether it is the cause of what went wrong; told unasked, a cause is an excuse.',
            ),
          ),
        },
        'A fact that may be the cause.',
      ),
    ]),
    z.transform((written) => (typeof written === 'string' ? { what: written } : written)),
  )
  .check(z.describe('Something the trainee can tell.'));

export const stakes = {
  title: text(80, 'The name of the scenario, as the library shows it.'),
  language: language('The language it is written in: `en`, `es`, `id`, `sr`.'),
  setting: oneOf(SETTINGS, 'Where it takes place.'),
  brief,
  you: keys(
    {
      name,
      role,
      'may-spend': amount('What you may spend without asking anybody: `15 EUR`.'),
    },
    'The part the trainee plays.',
  ),
  customer: keys(customer, 'The customer.'),
  people: optional(
    byId(keys({ name, role }, 'Somebody else.'), 'Other people who speak or make a follow-up.'),
  ),
  failure: keys(failure, 'What went wrong.'),
  variants: optional(
    byId(
      keys(
        {
          brief: optional(brief),
          customer: optional(anyKeys(customer, 'What is different about the customer.')),
          failure: optional(anyKeys(failure, 'What is different about the failure.')),
        },
        'The same story with another customer, or with more at stake.',
      ),
      'The same story told differently, each under an id.',
    ),
  ),
  facts: optional(byId(fact, 'What the trainee can tell (`tells`), each under an id.')),
  promises: optional(
    byId(text(200, 'What was promised.'), 'What the trainee can promise, each under an id.'),
  ),
  offers: optional(byId(offer, 'What the trainee can give (`gives`), each under an id.')),
  hidden: optional(
    byId(
      text(300, 'What the failure costs the customer.'),
      'What the customer does not say by themselves, each under an id.',
    ),
  ),
};
