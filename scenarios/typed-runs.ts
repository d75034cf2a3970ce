/** Whole talks as somebody may type them, one well and one badly for each scenario and language. */
import { runOf } from '../src/core/dialogue/machine.ts';
import type { Reader } from '../src/core/language/reading.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { advance } from '../src/core/session/advance.ts';
import { readTyped } from '../src/core/session/read-typed.ts';
import { beginSession, type Session } from '../src/core/session/session.ts';
import { read } from './bundled.ts';

export type Manner = 'well' | 'badly';

/** The lines of a talk, in their order. */
export function typedLines(slug: string, language: string, manner: Manner): readonly string[] {
  const lines = read(slug, `typed.${language}.txt`).split('\n');
  const first = lines.indexOf(manner) + 1;
  const end = lines.indexOf('', first);
  return lines.slice(first, end < 0 ? undefined : end);
}

/**
 * Types the lines, until the talk has ended or none is left. Whoever types well hears the customer
 * out before each of them; whoever types badly does not.
 */
export function typeAll(
  scenario: Scenario,
  reader: Reader,
  lines: readonly string[],
  manner: Manner,
): Session {
  const run = runOf(scenario, 'usual');
  let session = beginSession(scenario, { seed: 1, variant: 'usual', patience: 'off' });
  for (const text of lines) {
    while (manner === 'well' && session.ledger.left.length > 0) {
      session = advance(session, { type: 'go-on', at: 0 }, run);
    }
    session = advance(session, { ...readTyped(session, text, reader.read(text)), at: 0 }, run);
  }
  return session;
}
