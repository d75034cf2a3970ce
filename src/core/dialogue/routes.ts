/**
 * The routes through a scenario: how many merits the best of them can earn for each criterion.
 * The search runs on the step table, follows the replies that earn most first, and never visits
 * the same state twice; it is bounded, and the same scenario always gives the same answer.
 */
import type { Scenario } from '../scenario/scenario.ts';
import { CRITERIA, type Criterion } from '../scenario/vocabulary.ts';
import { begin, repliesOffered } from './beat.ts';
import type { Ledger } from './ledger.ts';
import { RULES } from './rules.ts';
import { step } from './step.ts';

/** The M of the score never asks for more than this. */
const MOST_MERITS = 3;

/** States looked at for one criterion before the best so far is taken. */
const MOST_STATES = 20_000;

export type Unmeasured = Omit<Scenario, 'most'>;

/** Most merits (at most 3) a route can earn for each criterion, in the variant that allows least. */
export function mostMerits(scenario: Unmeasured): Readonly<Record<Criterion, number>> {
  const measured: Scenario = { ...scenario, most: MOST };
  const most = (criterion: Criterion): number =>
    Math.min(...scenario.variants.map(({ id }) => bestOf(measured, id, criterion)));
  const [noExcuses, calm, iLanguage, extraMile] = CRITERIA;
  return {
    [noExcuses]: most(noExcuses),
    [calm]: most(calm),
    [iLanguage]: most(iLanguage),
    [extraMile]: most(extraMile),
  };
}

const MOST = { 'no-excuses': 3, calm: 3, 'i-language': 3, 'extra-mile': 3 } as const;

interface Place {
  readonly ledger: Ledger;
  readonly merits: number;
}

function bestOf(scenario: Scenario, variant: string, criterion: Criterion): number {
  const open: Place[] = [{ ledger: begin(scenario, variant), merits: 0 }];
  const seen = new Map<string, number>();
  let best = 0;
  let states = 0;
  for (let place = open.pop(); place && states < MOST_STATES; place = open.pop()) {
    states += 1;
    best = Math.max(best, place.merits);
    if (best >= MOST_MERITS) return MOST_MERITS;
    const key = keyOf(place.ledger);
    if ((seen.get(key) ?? -1) >= place.merits) continue;
    seen.set(key, place.merits);
    const next = waysOn(scenario, place, criterion);
    // Depth first, the richest way on top.
    open.push(...next.sort((a, b) => a.merits - b.merits));
  }
  return best;
}

function waysOn(scenario: Scenario, { ledger, merits }: Place, criterion: Criterion): Place[] {
  const ways: Place[] = repliesOffered(scenario, ledger).map(({ id }) => {
    const after = step(scenario, ledger, { type: 'reply', reply: id });
    return { ledger: after, merits: merits + earned(after, criterion) };
  });
  if (ledger.left.length > 0)
    ways.push({ ledger: step(scenario, ledger, { type: 'go-on' }), merits });
  return ways;
}

const earned = ({ rulings }: Ledger, criterion: Criterion): number =>
  rulings.filter(({ rule }) => {
    const { criterion: about, effect } = RULES[rule];
    return effect === 'merit' && about === criterion;
  }).length;

/** Two ledgers with the same key have the same future. What was merely said last is left out. */
function keyOf(ledger: Ledger): string {
  const sets = [
    ledger.lines,
    ledger.said,
    ledger.moves,
    ledger.given,
    ledger.promised,
    ledger.kept,
    ledger.broken,
    ledger.chances,
    ledger.scenes,
    ledger.found,
    ledger.told,
  ].map((ids) => [...ids].sort().join());
  const { place, left, feeling, heard, listening, acknowledged, apologies, owned } = ledger;
  const { followedUp, extras, beyond, delighting } = ledger;
  const flags = [heard, listening, acknowledged, owned, followedUp, beyond, delighting].map(Number);
  return [place, left.length, feeling, apologies, extras, flags.join(''), ...sets].join('|');
}
