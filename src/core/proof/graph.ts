/**
 * Every state that talks of a scenario come to, and every deed that leads from one to another.
 * States are numbered in the order in which they are found, the shortest ways first.
 */
import { begin } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Deed } from './deeds.ts';
import { essencesOf } from './essence.ts';
import { foresightOf } from './future.ts';
import { outcomesOf } from './outcomes.ts';

export interface Graph {
  readonly scenario: Scenario;
  readonly variant: string;
  readonly states: readonly Ledger[];
  /** The edges from state `n` are those from `first[n]` up to `last[n]`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly deeds: readonly Deed[];
  /** What a deed was worth, as `marks.ts` packs it. */
  readonly marks: Int32Array;
  /** The edge by which a state was found; -1 for the first. */
  readonly found: Int32Array;
  /** 1 for each state whose edges are all here. */
  readonly looked: Uint8Array;
  /** All that talks can come to is in it; otherwise talks of `depth` deeds are. */
  readonly whole: boolean;
  readonly depth: number;
}

export interface Exploring {
  readonly deeds: (scenario: Scenario, ledger: Ledger) => readonly Deed[];
  readonly typing: boolean;
  /** States after which nothing more is looked at. */
  readonly most: number;
  /** Talks that are looked at first, and two deeds on from them, whatever that comes to. */
  readonly walks?: readonly (readonly Deed[])[];
}

export function explore(scenario: Scenario, variant: string, exploring: Exploring): Graph {
  const essences = essencesOf(scenario, foresightOf(scenario, variant, exploring.typing));
  const outcomes = outcomesOf(scenario, essences, exploring.deeds);
  const states: Ledger[] = [];
  const depths: number[] = [];
  const found: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const deeds: Deed[] = [];
  const marks: number[] = [];
  const seen = new Map<string, number>();
  const numberOf = (ledger: Ledger, edge: number, depth: number): number => {
    const { essence, key } = essences.of(ledger);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, states.length);
    found.push(edge);
    depths.push(depth);
    first.push(0);
    last.push(-1);
    return states.push(essence) - 1;
  };
  const lookAt = (state: number): void => {
    if ((last[state] as number) >= 0) return;
    const ledger = states[state] as Ledger;
    const depth = (depths[state] as number) + 1;
    first[state] = to.length;
    for (const { deed, next, worth } of outcomes(ledger)) {
      from.push(state);
      deeds.push(deed);
      marks.push(worth);
      to.push(numberOf(next, to.length, depth));
    }
    last[state] = to.length;
  };
  const follow = (state: number, deed: Deed): number => {
    lookAt(state);
    for (let edge = first[state] as number; edge < (last[state] as number); edge += 1) {
      if (deeds[edge] === deed) return to[edge] as number;
    }
    throw new Error(`What was done at "${states[state]?.place}" cannot be done there.`);
  };
  numberOf(begin(scenario, variant), -1, 0);
  for (const walk of exploring.walks ?? []) {
    const end = walk.reduce(follow, 0);
    lookAt(end);
    for (const next of to.slice(first[end], last[end])) lookAt(next);
  }
  let state = 0;
  for (; state < states.length && states.length <= exploring.most; state += 1) lookAt(state);
  const open = depths.filter((_, at) => (last[at] as number) < 0);
  const whole = open.length === 0;
  const depth = (whole ? depths : open).reduce(whole ? most : least, whole ? 0 : Infinity);
  return {
    scenario,
    variant,
    states,
    first: Int32Array.from(first),
    last: Int32Array.from(last, (edge) => Math.max(0, edge)),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    deeds,
    marks: Int32Array.from(marks),
    found: Int32Array.from(found),
    looked: Uint8Array.from(last, (edge) => (edge < 0 ? 0 : 1)),
    whole,
    depth,
  };
}

const most = (one: number, other: number): number => Math.max(one, other);
const least = (one: number, other: number): number => Math.min(one, other);

/** The deeds that led to a state when it was found. */
export function wayTo(graph: Graph, state: number): readonly number[] {
  const edges: number[] = [];
  for (
    let edge = graph.found[state] ?? -1;
    edge >= 0;
    edge = graph.found[graph.from[edge] ?? 0] ?? -1
  ) {
    edges.push(edge);
  }
  return edges.reverse();
}
