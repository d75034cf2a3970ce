/**
 * The proof of a scenario: every claim about its scoring, looked at in every state that its talks
 * come to, and for each that does not hold a talk that shows it.
 */
import { moodOf } from '../dialogue/mood.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Criterion } from '../scenario/vocabulary.ts';
import { deedsOf, type Failure } from './claim.ts';
import { checkBots } from './claims/bots.ts';
import { checkFeelings } from './claims/feelings.ts';
import { checkBudget, checkPromises } from './claims/means.ts';
import { addReached, checkReach, nothingReached } from './claims/reach.ts';
import { checkRoutes } from './claims/routes.ts';
import { checkScores, type Range } from './claims/scores.ts';
import { checkWayOut } from './claims/way-out.ts';
import { routesOf } from './count.ts';
import { allDeeds, chosenDeeds, type Deed } from './deeds.ts';
import { explore, type Graph, wayTo } from './graph.ts';
import { type Size, sizeOf } from './size.ts';

/** Talks of more turns are not counted. */
export const COUNTED_TURNS = 40;

/** States of one variant after which a proof gives up. */
const MOST_STATES = 200_000;
/** The same, where silence and typed words lead astray as well. */
const MOST_STRAYED = 4_000;

export interface VariantProof {
  readonly variant: string;
  readonly states: number;
  readonly routes: bigint;
  /** Whether all that can be said was followed to its end; else talks of `depth` deeds were. */
  readonly whole: boolean;
  readonly depth: number;
  /** The same where silence and typed words lead astray, once from every beat in every mood. */
  readonly strayed: Pick<Graph, 'whole' | 'depth'> & { readonly states: number };
  readonly ranges: Readonly<Record<Criterion, Range>>;
  readonly size: Size;
  readonly perfect?: readonly Deed[];
  readonly another?: readonly Deed[];
}

export interface Proof {
  readonly variants: readonly VariantProof[];
  readonly failures: readonly Failure[];
}

export interface Limits {
  readonly states?: number;
  readonly strayed?: number;
}

export function prove(scenario: Scenario, limits: Limits = {}): Proof {
  const most = limits.states ?? MOST_STATES;
  const mostStrayed = limits.strayed ?? MOST_STRAYED;
  const reached = nothingReached();
  const failures: Failure[] = [];
  const variants = scenario.variants.map(({ id }): VariantProof => {
    const graph = explore(scenario, id, { deeds: chosenDeeds, typing: false, most });
    addReached(reached, graph);
    const walks = waysToMoods(graph);
    const strayed = explore(scenario, id, {
      deeds: allDeeds,
      typing: true,
      most: mostStrayed,
      walks,
    });
    addReached(reached, strayed);
    const { ranges, failures: scored } = checkScores(graph);
    const routes = checkRoutes(graph);
    failures.push(
      ...checkWayOut(graph),
      ...routes.failures,
      ...scored,
      ...checkFeelings(graph),
      ...checkBudget(graph),
      ...checkPromises(graph),
      ...checkBots(scenario, id),
      ...[...checkWayOut(strayed), ...checkFeelings(strayed), ...checkBudget(strayed)].filter(
        ({ claim }) => !failures.some((failure) => failure.claim === claim),
      ),
    );
    return {
      variant: id,
      states: graph.states.length,
      routes: routesOf(graph, COUNTED_TURNS),
      whole: graph.whole,
      depth: graph.depth,
      strayed: { whole: strayed.whole, depth: strayed.depth, states: strayed.states.length },
      ranges,
      size: sizeOf(scenario, id, routes.perfect ?? []),
      ...(routes.perfect && { perfect: routes.perfect }),
      ...(routes.another && { another: routes.another }),
    };
  });
  // Of what was only looked at in part nobody can say that it is never reached.
  if (variants.every(({ whole }) => whole)) failures.unshift(...checkReach(scenario, reached));
  return { variants, failures };
}

/** For every beat and every mood in it, a talk that comes to it. */
function waysToMoods(graph: Graph): readonly (readonly Deed[])[] {
  const ways = new Map<string, readonly Deed[]>();
  for (const [state, { place, feeling, ended }] of graph.states.entries()) {
    const name = `${place} ${moodOf(feeling)}`;
    if (!ended && !ways.has(name)) ways.set(name, deedsOf(graph, wayTo(graph, state)));
  }
  return [...ways.values()];
}
