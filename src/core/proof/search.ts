/**
 * A search through a graph that carries something along: a label for each talk, made of the marks
 * of its deeds. Every state is come to once with every label, the shortest ways first. So a claim
 * asks of the past what it needs, one claim at a time, and the states stay few.
 */
import type { Graph } from './graph.ts';

export interface Search {
  /** State and label of each node, in the order in which they were found. */
  readonly states: readonly number[];
  readonly labels: readonly number[];
  /** The edges that led to a node. */
  readonly wayTo: (node: number) => readonly number[];
}

/**
 * @param most how many labels there are; each is a whole number below it
 * @param carry the label after an edge, or undefined where the talk is not followed
 */
export function search(
  graph: Graph,
  most: number,
  carry: (label: number, marks: number, edge: number) => number | undefined,
): Search {
  const { first, last, to, marks } = graph;
  const seen = new Uint8Array(graph.states.length * most);
  const states = [0];
  const labels = [0];
  const edges = [-1];
  const parents = [-1];
  seen[0] = 1;
  for (let node = 0; node < states.length; node += 1) {
    const state = states[node] as number;
    const label = labels[node] as number;
    const end = last[state] as number;
    for (let edge = first[state] as number; edge < end; edge += 1) {
      const next = carry(label, marks[edge] as number, edge);
      if (next === undefined) continue;
      const at = (to[edge] as number) * most + next;
      if (seen[at]) continue;
      seen[at] = 1;
      states.push(to[edge] as number);
      labels.push(next);
      edges.push(edge);
      parents.push(node);
    }
  }
  const wayTo = (node: number): readonly number[] => {
    const way: number[] = [];
    for (let at = node; (edges[at] as number) >= 0; at = parents[at] as number) {
      way.push(edges[at] as number);
    }
    return way.reverse();
  };
  return { states, labels, wayTo };
}
