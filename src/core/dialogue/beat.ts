/**
 * A beat: what is on offer in it, what its customer has still to say, and how it is entered. It is
 * all that the opening of a talk needs.
 */
import type { Beat, Reply, Scenario } from '../scenario/scenario.ts';
import { blankLedger, type Draft, type Ledger } from './ledger.ts';
import { holds } from './when.ts';

/** The ledger of a talk that has just begun, at its first beat. */
export const begin = (scenario: Scenario, variant: string): Ledger =>
  enter(scenario, blankLedger(scenario, variant), scenario.start);

export function beatOf(scenario: Scenario, ledger: Ledger): Beat {
  const beat = scenario.beats[ledger.place];
  if (!beat) throw new Error(`"${ledger.place}" is no beat of "${scenario.slug}".`);
  return beat;
}

/** What the trainee can say now, in the order of the file. Never empty in a checked scenario. */
export function repliesOffered(scenario: Scenario, ledger: Ledger): readonly Reply[] {
  if (ledger.ended) return [];
  const { amount } = scenario.you.budget;
  const open = beatOf(scenario, ledger).replies.filter(
    (reply) =>
      holds(reply.when, ledger, amount) && ledger.spent + price(scenario, ledger, reply) <= amount,
  );
  // Nobody says the same sentence twice, unless there is nothing else to say.
  const unsaid = open.filter(({ id }) => !ledger.said.includes(id));
  return unsaid.length > 0 ? unsaid : open;
}

/** What a reply adds to the bill, in minor units. An offer given twice is paid once. */
export function price(scenario: Scenario, ledger: Ledger, { gives }: Reply): number {
  let sum = 0;
  for (const id of gives) {
    if (!ledger.given.includes(id)) sum += scenario.offers[id]?.costs.amount ?? 0;
  }
  return sum;
}

export const offered = (scenario: Scenario, ledger: Ledger, id: string): Reply | undefined =>
  repliesOffered(scenario, ledger).find((reply) => reply.id === id);

/** Answering while the customer still has something to say. A gesture left undone is no speech. */
export const interrupts = (ledger: Ledger): boolean => ledger.left.some((line) => line.says);

export function enter(scenario: Scenario, ledger: Ledger, to: string): Ledger {
  const beat = scenario.beats[to];
  if (!beat) throw new Error(`"${to}" is neither a beat nor an ending of "${scenario.slug}".`);
  const follows =
    ledger.turn > 0 &&
    !ledger.scenes.includes(to) &&
    scenario.followUps.some(({ beat: opening }) => opening === to);
  const [first, ...left] = beat.lines.filter(
    (line) =>
      !ledger.lines.includes(line.id) && holds(line.when, ledger, scenario.you.budget.amount),
  );
  const next: Draft = { ...ledger };
  next.place = to;
  next.chances = [];
  next.left = left;
  next.listening = false;
  next.acknowledged = false;
  if (first) {
    next.spoken = [...ledger.spoken, first];
    next.lines = [...ledger.lines, first.id];
  }
  if (follows) {
    next.scenes = [...ledger.scenes, to];
    // Coming back later, one may be sorry once more.
    next.apologies = Math.max(1, ledger.apologies);
    next.followedUp = false;
  }
  return next;
}
