/** A graph walked from its end to its beginning. */
import type { Graph } from './graph.ts';

/** The edges that come to state `n` are `edges[first[n]]` up to `edges[first[n + 1]]`. */
interface Coming {
  readonly first: Int32Array;
  readonly edges: Int32Array;
}

const known = new WeakMap<Graph, Coming>();

function comingTo(graph: Graph): Coming {
  const before = known.get(graph);
  if (before) return before;
  const { to, states } = graph;
  const first = new Int32Array(states.length + 1);
  for (const state of to) first[state + 1] = (first[state + 1] as number) + 1;
  for (let state = 0; state < states.length; state += 1) {
    first[state + 1] = (first[state + 1] as number) + (first[state] as number);
  }
  const next = first.slice();
  const edges = new Int32Array(to.length);
  for (let edge = 0; edge < to.length; edge += 1) {
    const state = to[edge] as number;
    const at = next[state] as number;
    edges[at] = edge;
    next[state] = at + 1;
  }
  const coming = { first, edges };
  known.set(graph, coming);
  return coming;
}

/** Which states lead to one of these, themselves included: 1 or 0 for each. */
export function leadingTo(graph: Graph, goals: Iterable<number>): Uint8Array {
  const { first, edges } = comingTo(graph);
  const leads = new Uint8Array(graph.states.length);
  const open: number[] = [];
  const add = (state: number): void => {
    if (leads[state]) return;
    leads[state] = 1;
    open.push(state);
  };
  for (const goal of goals) add(goal);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let at = first[state] as number; at < (first[state + 1] as number); at += 1) {
      add(graph.from[edges[at] as number] as number);
    }
  }
  return leads;
}
