/** What the core costs: a talk on the bare machine, and with all that Amends makes of it. */
import { getInitialSnapshot, transition } from 'xstate';
import { type MachineEvent, machineOf, runOf } from '../../../src/core/dialogue/machine.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { resultOf } from '../../../src/core/score/score.ts';
import { advance, replay } from '../../../src/core/session/advance.ts';
import type { SessionEvent, SessionLog } from '../../../src/core/session/events.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession, logOf, type Session } from '../../../src/core/session/session.ts';
import { compiled, scenarioText } from '../scenario.ts';
import { inTurn, unmeasured, type Work } from './rate.ts';
import { randomTalk, SETUP } from './talks.ts';

/** Talks of one round: some hundredths of a second. */
const TALKS = 10;
const BATCHES = 10;
const ROUNDS = 60;

export interface CoreFigures {
  /** Talks that are the same each time, and the events in all of them. */
  readonly talks: number;
  readonly events: number;
  /** Events a second on the bare machine, by round. */
  readonly bare: readonly number[];
  /** With a Moment for each, and the score at the end. */
  readonly whole: readonly number[];
  readonly played: readonly number[];
  readonly replayed: readonly number[];
  /** Talks a second, chosen, played and scored, by round. */
  readonly random: readonly number[];
  /** Compilations of the scenario a second, by round. */
  readonly compiled: readonly number[];
}

export function measureCore(house: string): CoreFigures {
  const text = scenarioText(house);
  const scenario = compiled(text);
  const run = runOf(scenario, SETUP.variant);
  const logs = Array.from({ length: TALKS * BATCHES }, (_, number) =>
    logOf(randomTalk(scenario, run, number)),
  );
  const each =
    (play: (log: SessionLog) => unknown): Work =>
    (round) => {
      const first = (round % BATCHES) * TALKS;
      const batch = logs.slice(first, first + TALKS);
      for (const log of batch) play(log);
      return eventsIn(batch);
    };
  const bare = unmeasured(each(bareTalk(scenario)));
  const whole = unmeasured(each((log) => resultOf(playedTalk(scenario, log))));
  const played = unmeasured(each((log) => playedTalk(scenario, log)));
  const replayed = unmeasured(each((log) => momentOf(replay(scenario, log, run))));
  const random = unmeasured((round) => {
    for (let talk = 0; talk < TALKS; talk += 1) {
      resultOf(randomTalk(scenario, run, round * TALKS + talk));
    }
    return TALKS;
  });
  const compiling = unmeasured(() => (compiled(text) ? 1 : 0));
  inTurn([bare, whole, played, replayed, random], ROUNDS);
  inTurn([compiling], ROUNDS / 4);
  return {
    talks: logs.length,
    events: eventsIn(logs),
    bare: bare.rates,
    whole: whole.rates,
    played: played.rates,
    replayed: replayed.rates,
    random: random.rates,
    compiled: compiling.rates,
  };
}

const eventsIn = (logs: readonly SessionLog[]): number =>
  logs.reduce((sum, { events }) => sum + events.length, 0);

/** XState with the scenario's own guards and actions; nothing is kept but the last snapshot. */
function bareTalk(scenario: Scenario): (log: SessionLog) => void {
  const machine = machineOf(scenario, SETUP.variant);
  const opening = getInitialSnapshot(machine);
  return ({ events }) => {
    let snapshot = opening;
    for (const event of events) [snapshot] = transition(machine, snapshot, named(event));
  };
}

const named = (event: SessionEvent): MachineEvent =>
  event.type === 'reply' ? { type: event.reply as `${string}/${string}` } : event;

/** As people play: a Moment is made after every event. */
function playedTalk(scenario: Scenario, { setup, events }: SessionLog): Session {
  const run = runOf(scenario, setup.variant);
  let session = beginSession(scenario, setup);
  momentOf(session);
  for (const event of events) {
    session = advance(session, event, run);
    momentOf(session);
  }
  return session;
}
