/** The stretch of a scenario in which most is acted: a long line, and a mood that changes with it. */
import { runOf } from '../../../src/core/dialogue/machine.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { advance } from '../../../src/core/session/advance.ts';
import type { SessionEvent } from '../../../src/core/session/events.ts';
import type { Moment } from '../../../src/core/session/moment.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { variantBySeed } from '../../../src/core/session/variant.ts';
import { BREATH, deliver } from '../../../src/speech/delivery.ts';
import { freshSpeech } from '../../../src/speech/fresh.ts';

export interface Talk {
  /** Selectors of the buttons to press; the last leads to the line. */
  readonly taps: readonly string[];
  /** Milliseconds from the answer until the line has been said. */
  readonly length: number;
}

/** Events from the beginning in which it is looked for. */
const DEPTH = 4;

export function livelyTalk(scenario: Scenario, seed: number): Talk {
  const variant = variantBySeed(scenario, seed);
  const run = runOf(scenario, variant);
  let best: Talk = { taps: [], length: 0 };
  const look = (session: Session, moment: Moment, taps: readonly string[]): void => {
    if (taps.length === DEPTH) return;
    for (const event of possible(moment)) {
      const after = advance(session, event, run);
      const next = momentOf(after);
      const path = [...taps, selectorOf(event)];
      const length = BREATH + deliver(freshSpeech(next)).length;
      if (next.mood !== moment.mood && length > best.length) best = { taps: path, length };
      look(after, next, path);
    }
  };
  const opening = beginSession(scenario, { seed, variant, patience: 'off' });
  look(opening, momentOf(opening), []);
  if (best.taps.length === 0) throw new Error(`No mood changes in ${scenario.slug}.`);
  return best;
}

function possible({ left, replies }: Moment): SessionEvent[] {
  return [
    ...(left > 0 ? [{ type: 'go-on', at: 0 } as const] : []),
    ...replies.map(({ id }) => ({ type: 'reply', reply: id, at: 0 }) as const),
  ];
}

const selectorOf = (event: SessionEvent): string =>
  event.type === 'reply' ? `button[data-reply="${event.reply}"]` : 'button[data-go-on]';
