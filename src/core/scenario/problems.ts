/**
 * The catalogue of everything that can be wrong with a file. `docs/problems.md` shows a bad and
 * a mended example for each code; the tests are made from that page.
 */
import type { Severity } from './problem.ts';
import * as flow from './problems/flow.ts';
import * as moves from './problems/moves.ts';
import * as reading from './problems/reading.ts';
import * as references from './problems/references.ts';
import * as shape from './problems/shape.ts';
import * as translation from './problems/translation.ts';
import * as words from './problems/words.ts';

export const PROBLEM_KINDS: readonly { readonly code: string; readonly severity: Severity }[] = [
  reading,
  shape,
  references,
  flow,
  words,
  translation,
  moves,
].flatMap((group) => Object.values(group));
