/**
 * A sitting: one attempt at a scenario while it is being played. It turns what people do into
 * events with a time, holds the one timer for what happens by itself, and hands every turn on to
 * be kept.
 */
import type { Scenario } from '../core/scenario/scenario.ts';
import type { SessionEvent, SessionLog } from '../core/session/events.ts';
import type { Moment } from '../core/session/moment.ts';
import { momentOf } from '../core/session/now.ts';
import { advance, logOf, replay, type Session } from '../core/session/session.ts';
import type { Attempt } from '../records/attempt.ts';
import { type Clock, openClock } from './clock.ts';

type Deed = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at'>
    : never
  : never;

export interface Sitting {
  readonly attempt: Attempt;
  readonly session: Session;
  readonly moment: Moment;
  /** Does nothing where the deed is not possible now. */
  act(deed: Deed): void;
  /** Stops the timer; the attempt stays as it was kept. */
  leave(): void;
}

export interface SittingOptions {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
  readonly log: SessionLog;
  /** Called after every event. */
  readonly onMoment: (sitting: Sitting) => void;
}

export function sit({ attempt, scenario, log, onMoment }: SittingOptions): Sitting {
  let session = replay(scenario, log);
  const clock: Clock = openClock(session.events.at(-1)?.at ?? 0);
  let timer: number | undefined;

  const sitting = {
    attempt: { ...attempt, log: logOf(session) },
    session,
    moment: momentOf(session),
    act(deed: Deed): void {
      const next = advance(session, { ...deed, at: clock.now() });
      if (next === session) return;
      session = next;
      sitting.session = session;
      sitting.moment = momentOf(session);
      sitting.attempt = { ...sitting.attempt, log: logOf(session) };
      wait();
      onMoment(sitting);
    },
    leave(): void {
      window.clearTimeout(timer);
      clock.stop();
      document.removeEventListener('visibilitychange', wait);
    },
  };

  /** One timer, for the next thing due; a hidden page has stopped the clock, so it waits too. */
  function wait(): void {
    window.clearTimeout(timer);
    const { due } = sitting.moment;
    if (!due || document.hidden) return;
    timer = window.setTimeout(() => sitting.act({ type: due.event }), due.at - clock.now());
  }
  document.addEventListener('visibilitychange', wait);
  wait();
  return sitting;
}
