/**
 * The step table: one event, one step, from ledger to ledger. It is the machine without its
 * statechart: what explores every route of a scenario runs on it, and the tests hold the two
 * against each other on random talks.
 */
import { reactionClass } from '../language/reaction-class.ts';
import type { Line, ReactionClass, Reply, Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import { beatOf, interrupts, offered } from './beat.ts';
import { leaves, lostEnding } from './customer.ts';
import type { Draft, Ledger } from './ledger.ts';
import { arrive, fallSilent, goOn, hear, letsGoOn, MOST_TURNS, take, takeAndGoOn } from './turn.ts';
import { type TypedWords, typedReply } from './typed.ts';
import { holds } from './when.ts';

/** What can be done in a talk. `match` is an authored reply of this beat, by its whole id. */
export type TalkEvent =
  | { readonly type: 'reply'; readonly reply: string }
  | ({ readonly type: 'typed'; readonly match?: string } & TypedWords)
  | { readonly type: 'go-on' }
  | { readonly type: 'silence' };

/**
 * What runs a talk: the ledger after an event, or the same ledger where the event is not possible.
 * In play it is the machine; the search for routes runs on the step table below.
 */
export type Run = (ledger: Ledger, event: TalkEvent) => Ledger;

/** The ledger after the event; the same ledger where the event is not possible now. */
export function step(scenario: Scenario, ledger: Ledger, event: TalkEvent): Ledger {
  if (ledger.ended) return ledger;
  switch (event.type) {
    case 'go-on':
      return goOn(ledger, true);
    case 'silence':
      // A customer with something left to say is no silence: they go on.
      return interrupts(ledger)
        ? goOn(ledger, false)
        : unforeseen(scenario, fallSilent(scenario, ledger), 'silence');
    case 'reply': {
      const reply = offered(scenario, ledger, event.reply);
      return reply ? give(scenario, ledger, reply) : ledger;
    }
    case 'typed': {
      const match = event.match ? offered(scenario, ledger, event.match) : undefined;
      const reply = typedReply(event, match);
      if (match) return answered(scenario, take(scenario, ledger, reply), reply);
      const moves = Object.keys(reply.moves) as Move[];
      if (letsGoOn(ledger, moves)) return takeAndGoOn(scenario, ledger, reply);
      return unforeseen(scenario, take(scenario, ledger, reply), reactionClass(moves));
    }
  }
}

/** A reply that is on offer is given. */
export const give = (scenario: Scenario, ledger: Ledger, reply: Reply): Ledger =>
  answered(scenario, take(scenario, ledger, reply), reply);

/** The customer has had enough, or the talk has gone on for too long. */
export const over = (ledger: Ledger): boolean => leaves(ledger) || ledger.turn >= MOST_TURNS;

function answered(scenario: Scenario, heard: Draft, reply: Reply): Ledger {
  const line = reply.hears.find(({ when }) => holds(when, heard, scenario.you.budget.amount));
  if (line) heard.spoken = [line];
  if (over(heard)) return arrive(scenario, heard, lostEnding(scenario));
  const way = reply.then.find(({ when }) => holds(when, heard, scenario.you.budget.amount));
  return arrive(scenario, heard, way?.to ?? heard.place);
}

function unforeseen(scenario: Scenario, ledger: Ledger, kind: ReactionClass): Ledger {
  const heard = react(scenario, ledger, kind);
  if (over(heard)) return arrive(scenario, heard, lostEnding(scenario));
  return arrive(scenario, heard, beatOf(scenario, heard).otherwise ?? heard.place);
}

/** The customer's answer where the author wrote none. */
export const react = (scenario: Scenario, ledger: Ledger, kind: ReactionClass): Ledger =>
  hearFirst(scenario, ledger, scenario.reactions[kind]);

function hearFirst(scenario: Scenario, ledger: Ledger, lines: readonly Line[]): Ledger {
  const line = lines.find(({ when }) => holds(when, ledger, scenario.you.budget.amount));
  return line ? hear(ledger, line) : ledger;
}
