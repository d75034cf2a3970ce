/**
 * A sitting: one attempt at a scenario while it is being played. It turns what people do into
 * events with a time, holds the one timer for what happens by itself, and tells of every change.
 */
import type { SessionEvent } from '../core/session/events.ts';
import type { Moment } from '../core/session/moment.ts';
import { momentOf } from '../core/session/now.ts';
import { beginSession, logOf, type Session } from '../core/session/session.ts';
import type { Attempt } from '../records/attempt.ts';
import type { Beginning, Whole } from './begin.ts';
import { openClock } from './clock.ts';
import { engineFor } from './engine.ts';
import { toldIn } from './retelling.ts';
import { languageFor } from './scenarios.ts';

/** An event without its time: the sitting has the clock. */
export type Deed<Event = SessionEvent> = Event extends SessionEvent ? Omit<Event, 'at'> : never;

/** How a sitting stands. A new one after every event; none of them changes. */
export interface Standing {
  readonly attempt: Attempt;
  readonly session: Session;
  readonly moment: Moment;
}

export interface Sitting {
  readonly opening: Standing;
  /**
   * Does nothing where the deed is not possible now, or where there is none. Resolves once it has
   * been answered, to whether it was done.
   */
  act(deed: Deed | ((session: Session) => Deed | undefined)): Promise<boolean>;
  /** Goes on in another language, with all that was said so far; as it was where that fails. */
  tell(language: string): Promise<void>;
  /** Patience stands still while somebody is typing. */
  hold(held: boolean): void;
  /** Milliseconds on the session's clock. */
  now(): number;
  /** Stops clock and timer; the attempt stays as it was kept. */
  leave(): void;
}

export function sit(
  { attempt, session: begun, whole }: Beginning,
  onChange: (standing: Standing) => void,
): Sitting {
  let session = begun;
  let moment = momentOf(session);
  let timer: number | undefined;
  let left = false;
  let answering = false;
  let held = false;
  let bring = whole;
  let wish = '';
  const clock = openClock(session.events.at(-1)?.at ?? 0);
  const standing = (): Standing => ({
    attempt: { ...attempt, scenario: session.scenario, log: logOf(session) },
    session,
    moment,
  });

  async function act(deed: Deed | ((session: Session) => Deed | undefined)): Promise<boolean> {
    // Whoever presses twice while the answer is on its way has said it once.
    if (answering) return false;
    answering = true;
    const at = clock.now();
    const { scenario, run, advance } = await newest().finally(() => {
      answering = false;
    });
    const known = session.scenario === scenario ? session : beginSession(scenario, session.setup);
    const done = typeof deed === 'function' ? deed(known) : deed;
    if (left || !done) return false;
    const next = advance(known, { ...done, at }, run);
    if (next === known) return false;
    session = next;
    moment = momentOf(session);
    onChange(standing());
    wait();
    return true;
  }

  /** Another language may come while somebody waits for the one before. */
  async function newest(): Promise<Whole> {
    for (;;) {
      const asked = bring;
      const brought = await asked();
      if (asked === bring) return brought;
    }
  }

  async function tell(language: string): Promise<void> {
    wish = language;
    if (languageFor(attempt.slug, language) === session.scenario.language) return;
    const { scenario: before } = await newest();
    const scenario = await toldIn(before, language);
    if (scenario === before) return;
    const engine = await engineFor(scenario, session.setup.variant);
    if (left || language !== wish) return;
    bring = async () => ({ scenario, ...engine });
    session = engine.replay(scenario, logOf(session), engine.run);
    moment = momentOf(session);
    onChange(standing());
    wait();
  }

  /** One timer, for the next thing due; a hidden page has stopped the clock, so it waits too. */
  function wait(): void {
    window.clearTimeout(timer);
    const { due } = moment;
    if (!due || document.hidden || held) return;
    timer = window.setTimeout(() => void act({ type: due.event }), due.at - clock.now());
  }

  document.addEventListener('visibilitychange', wait);
  wait();
  return {
    opening: standing(),
    act,
    tell,
    now: clock.now,
    hold(holding) {
      if (held === holding) return;
      held = holding;
      clock.hold(held);
      wait();
    },
    leave() {
      left = true;
      window.clearTimeout(timer);
      clock.stop();
      document.removeEventListener('visibilitychange', wait);
    },
  };
}
