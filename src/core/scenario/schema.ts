/**
 * A scenario file as trainers write it, format 1: its keys and the kind of every value. What
 * comes out has one shape for what may be written in several: a list where one value or a list
 * may stand. `check.ts` says whether it holds together.
 */
import * as z from 'zod/mini';
import { inEditors, keys } from './schema/fields.ts';
import { stakes } from './schema/stakes.ts';
import { talk } from './schema/talk.ts';

export const scenarioFile = keys(
  {
    amends: z
      .enum(['1'], { error: 'version' })
      .check(
        z.describe('The version of this format: 1.'),
        inEditors({ type: ['number', 'string'], enum: [1, '1'] }),
      ),
    ...stakes,
    ...talk,
  },
  'A scenario of Amends.',
);

export type ScenarioFile = z.output<typeof scenarioFile>;
