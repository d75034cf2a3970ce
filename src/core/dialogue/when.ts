/** Whether a condition of the scenario holds, read from the ledger alone. */
import type { When } from '../scenario/scenario.ts';
import { MOODS } from '../scenario/vocabulary.ts';
import type { Ledger } from './ledger.ts';
import { moodOf } from './mood.ts';

const all = (wanted: readonly string[] | undefined, have: readonly string[]): boolean =>
  wanted === undefined || wanted.every((id) => have.includes(id));

const none = (unwanted: readonly string[] | undefined, have: readonly string[]): boolean =>
  unwanted === undefined || !unwanted.some((id) => have.includes(id));

function moodHolds(when: When, ledger: Ledger): boolean {
  if (!when.mood) return true;
  const now = MOODS.indexOf(moodOf(ledger.feeling));
  const { least, most } = when.mood;
  return (!least || now >= MOODS.indexOf(least)) && (!most || now <= MOODS.indexOf(most));
}

/** `said` takes reply ids and moves alike: an id has a slash, a move has none. */
function saidHolds(when: When, ledger: Ledger): boolean {
  if (!when.said && !when.notSaid) return true;
  const have = [...ledger.said, ...ledger.moves];
  return all(when.said, have) && none(when.notSaid, have);
}

/** `budget` is the scenario's, in minor units. */
export function holds(when: When | undefined, ledger: Ledger, budget: number): boolean {
  if (!when) return true;
  return (
    (when.variant === undefined || when.variant === ledger.variant.id) &&
    moodHolds(when, ledger) &&
    saidHolds(when, ledger) &&
    all(when.promised, ledger.promised) &&
    none(when.notPromised, ledger.promised) &&
    all(when.kept, ledger.kept) &&
    none(when.notKept, ledger.kept) &&
    all(when.given, ledger.given) &&
    none(when.notGiven, ledger.given) &&
    all(when.found, ledger.found) &&
    none(when.notFound, ledger.found) &&
    all(when.told, ledger.told) &&
    none(when.notTold, ledger.told) &&
    (when.left === undefined || budget - ledger.spent >= when.left)
  );
}
