/** What the core costs: a talk on the bare machine, and with all that Amends makes of it. */
import { getInitialSnapshot, transition } from 'xstate';
import { type MachineEvent, machineOf, runOf } from '../../../src/core/dialogue/machine.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { resultOf } from '../../../src/core/score/score.ts';
import type { SessionEvent, SessionLog } from '../../../src/core/session/events.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { advance, beginSession, logOf, replay } from '../../../src/core/session/session.ts';
import { compiled, scenarioText } from '../scenario.ts';
import { inTurn } from './rate.ts';
import { randomTalk, SETUP } from './talks.ts';

const TALKS = 100;
const ROUNDS = 15;

export interface CoreFigures {
  readonly talks: number;
  /** Events in all of these talks. */
  readonly events: number;
  /** Events a second, by round. */
  readonly bare: readonly number[];
  readonly whole: readonly number[];
  readonly replayed: readonly number[];
  readonly stepped: readonly number[];
  /** Talks a second, chosen, played and scored, by round. */
  readonly random: readonly number[];
  /** Compilations a second, by round. */
  readonly compilations: readonly number[];
}

export function measureCore(house: string): CoreFigures {
  const text = scenarioText(house);
  const scenario = compiled(text);
  const logs = fixedLogs(scenario);
  const events = logs.reduce((sum, log) => sum + log.events.length, 0);
  const onEach = (play: (log: SessionLog) => void) => () => {
    for (const log of logs) play(log);
    return events;
  };
  const run = runOf(scenario, SETUP.variant);
  let number = 0;
  const { bare, whole, stepped, replayed, random } = inTurn(
    {
      bare: onEach(bareTalk(scenario)),
      whole: onEach((log) => wholeTalk(scenario, log)),
      stepped: onEach((log) => steppedTalk(scenario, log)),
      replayed: onEach((log) => momentOf(replay(scenario, log, run))),
      random() {
        number += 1;
        resultOf(randomTalk(scenario, run, number));
        return 1;
      },
    },
    ROUNDS,
  );
  const { compilations } = inTurn({ compilations: () => (compiled(text) ? 1 : 0) }, ROUNDS);
  return { talks: TALKS, events, bare, whole, replayed, stepped, random, compilations };
}

function fixedLogs(scenario: Scenario): readonly SessionLog[] {
  const run = runOf(scenario, SETUP.variant);
  return Array.from({ length: TALKS }, (_, number) => logOf(randomTalk(scenario, run, number)));
}

/** XState and the scenario's own guards and actions; nothing is kept but the last snapshot. */
function bareTalk(scenario: Scenario): (log: SessionLog) => void {
  const machine = machineOf(scenario, SETUP.variant);
  const initial = getInitialSnapshot(machine);
  return ({ events }) => {
    let snapshot = initial;
    for (const event of events) [snapshot] = transition(machine, snapshot, named(event));
  };
}

const named = (event: SessionEvent): MachineEvent =>
  event.type === 'reply' ? { type: event.reply as `${string}/${string}` } : event;

/** As it is played: a Moment for every turn, and the score at the end. */
function wholeTalk(scenario: Scenario, log: SessionLog): void {
  resultOf(steppedTalk(scenario, log));
}

function steppedTalk(scenario: Scenario, { setup, events }: SessionLog) {
  const run = runOf(scenario, setup.variant);
  let session = beginSession(scenario, setup);
  momentOf(session);
  for (const event of events) {
    session = advance(session, event, run);
    momentOf(session);
  }
  return session;
}
