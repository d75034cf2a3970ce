/** That no customer feels better than the failure, and what was done about it, allows. */
import { ceilingReason } from '../../dialogue/customer.ts';
import { moodOf } from '../../dialogue/mood.ts';
import { MOODS } from '../../scenario/vocabulary.ts';
import { deedsOf, type Failure } from '../claim.ts';
import type { Graph } from '../graph.ts';
import { BEYOND, FITS } from '../marks.ts';
import { search } from '../search.ts';

const HAS_FITTED = 1;
const WENT_BEYOND = 2;

const DELIGHTED = MOODS.indexOf('delighted');
const PLEASED = MOODS.indexOf('pleased');

export function checkFeelings(graph: Graph): readonly Failure[] {
  const { states, variant } = graph;
  const failures: Failure[] = [];
  const talks = search(
    graph,
    4,
    (label, marks) => label | (marks & FITS ? HAS_FITTED : 0) | (marks & BEYOND ? WENT_BEYOND : 0),
  );
  const fail = (claim: Failure['claim'], node: number, what: string, mend: string): void => {
    if (failures.some((failure) => failure.claim === claim)) return;
    failures.push({ claim, variant, what, mend, talk: deedsOf(graph, talks.wayTo(node)) });
  };
  for (const [node, state] of talks.states.entries()) {
    const ledger = states[state];
    const label = talks.labels[node] as number;
    if (!ledger) continue;
    const mood = MOODS.indexOf(moodOf(ledger.feeling));
    if (mood === DELIGHTED && !(label & HAS_FITTED)) {
      fail(
        'delight',
        node,
        `At "${ledger.place}" the customer is delighted, and no extra that fits was given.`,
        'A customer who comes in delighted has nothing to be won back from: choose another mood.',
      );
    }
    const reason = ceilingReason(ledger);
    if (mood === DELIGHTED && reason) {
      fail(
        'ceilings',
        node,
        `At "${ledger.place}" the customer is delighted after a failure that was ${reason}.`,
        'Choose a mood to come in with that such a failure leaves.',
      );
    }
    if (mood >= PLEASED && !(label & WENT_BEYOND)) {
      fail(
        'ceilings',
        node,
        `At "${ledger.place}" the customer is ${moodOf(ledger.feeling)}, and nothing beyond what is owed was done.`,
        'Choose a mood to come in with that the failure leaves.',
      );
    }
  }
  return failures;
}
