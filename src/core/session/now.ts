/** What is true now: a session, seen as a Moment. */

import { interrupts, repliesOffered } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import { moodOf } from '../dialogue/mood.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { STEPS, type Step } from '../scenario/vocabulary.ts';
import type { Moment } from './moment.ts';
import { inSeededOrder } from './order.ts';
import { waitFor } from './patience.ts';
import { sceneOf } from './scene.ts';
import type { Session } from './session.ts';

export function momentOf(session: Session): Moment {
  const { scenario, setup, transcript, fresh } = session;
  const ledger = session.ledger;
  const { customer } = ledger.variant;
  const beat = scenario.beats[ledger.place];
  const ending = scenario.endings[ledger.place];
  const replies = inSeededOrder(setup.seed, repliesOffered(scenario, ledger)).map(
    ({ id, say }) => ({ id, say }),
  );
  const turn = ledger.ended ? 'ended' : interrupts(ledger) ? 'customer' : 'trainee';
  const due = turn === 'trainee' ? dueOf(session, replies) : undefined;
  return {
    turn,
    turns: ledger.turn,
    scene: sceneOf(scenario, ledger),
    beat: ledger.place,
    transcript,
    fresh,
    left: ledger.left.length,
    replies,
    customer: {
      name: customer.name,
      look: customer.look,
      voice: customer.voice,
      temperament: customer.temperament,
    },
    mood: moodOf(ledger.feeling),
    steps: { now: stepNow(ledger), done: ledger.steps },
    ...(beat?.hint !== undefined && { hint: beat.hint }),
    ledger: account(scenario, ledger),
    ...(due !== undefined && { due: { event: 'silence' as const, at: due } }),
    cues: session.cues,
    earlier: session.earlier,
    ...(ending && { ending: { id: ending.id, outcome: ending.outcome } }),
  };
}

/** The first step that has not been taken. */
const stepNow = ({ steps }: Ledger): Step =>
  STEPS.find((step) => !steps.includes(step)) ?? 'follow-up';

function account(scenario: Scenario, ledger: Ledger): Moment['ledger'] {
  const { amount, currency } = scenario.you.budget;
  return {
    given: ledger.given,
    promised: ledger.promised,
    kept: ledger.kept,
    found: ledger.found,
    told: ledger.told,
    spent: { amount: ledger.spent, currency },
    left: { amount: amount - ledger.spent, currency },
  };
}

function dueOf(session: Session, replies: readonly { say: string }[]): number | undefined {
  const heard = session.transcript.slice(session.fresh).map(({ text }) => text);
  const wait = waitFor(session.setup.patience, [...heard, ...replies.map(({ say }) => say)]);
  return wait === undefined ? undefined : (session.events.at(-1)?.at ?? 0) + wait;
}
