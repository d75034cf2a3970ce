/** That there is a perfect route, and a second good one by another way. */
import type { Outcome } from '../../scenario/vocabulary.ts';
import { CRITERIA } from '../../scenario/vocabulary.ts';
import { scoreOf } from '../../score/criteria.ts';
import { PASS } from '../../score/result.ts';
import { deedsOf, type Failure } from '../claim.ts';
import type { Deed } from '../deeds.ts';
import type { Graph } from '../graph.ts';
import { HARMS, meritsIn } from '../marks.ts';
import { WON } from './scores.ts';

export interface Routes {
  readonly perfect?: readonly Deed[];
  readonly another?: readonly Deed[];
  readonly failures: readonly Failure[];
}

const GOOD: readonly Outcome[] = ['won-back', 'satisfied'];

/** Share of its replies that a second route may have in common with the first. */
const MOST_SHARED = 0.5;

export function checkRoutes(graph: Graph): Routes {
  const { variant } = graph;
  const needed = (score: number) => CRITERIA.map((_, place) => meritsFor(graph, place, score));
  const perfect = cleanRoute(graph, needed(WON), new Set());
  if (!perfect.edges) {
    const failure: Failure = {
      claim: 'perfect',
      variant,
      what: 'No route wins every criterion and ends well. The best without a slip is shown.',
      mend: 'Write replies that earn what is missing on that route, or a way to a good ending.',
      talk: deedsOf(graph, perfect.best),
    };
    return { failures: [failure] };
  }
  const first = deedsOf(graph, perfect.edges);
  const replies = repliesOf(first);
  const other = cleanRoute(graph, needed(PASS), replies);
  const another = other.edges && deedsOf(graph, other.edges);
  const shared = another ? [...repliesOf(another)].filter((id) => replies.has(id)).length : 0;
  if (another && shared <= replies.size * MOST_SHARED)
    return { perfect: first, another, failures: [] };
  const what = another
    ? `Every good route shares ${shared} or more of its replies with the perfect one, which has ${replies.size}.`
    : 'There is no second good route.';
  const failure: Failure = {
    claim: 'another-way',
    variant,
    what,
    mend: 'Give some of these beats a second reply that is as good in another way.',
    talk: another ?? first,
  };
  return { perfect: first, failures: [failure] };
}

const repliesOf = (deeds: readonly Deed[]): ReadonlySet<string> =>
  new Set(deeds.flatMap((deed) => (deed.type === 'reply' ? deed.reply.id : [])));

/** Merits without which this score cannot be had. One harm halves: such a route has none. */
function meritsFor({ scenario }: Graph, place: number, score: number): number {
  const most = scenario.most[CRITERIA[place] ?? 'calm'];
  for (let merits = 0; merits <= most; merits += 1) {
    if (scoreOf(merits, 0, most) >= score) return merits;
  }
  return most + 1;
}

interface Found {
  readonly edges?: readonly number[];
  /** The richest route that was found where none is rich enough. */
  readonly best: readonly number[];
}

/**
 * A route without harm that earns what is needed and ends well, with as few of these replies as
 * can be, the shortest of them first. It is complete: where it finds none there is none.
 */
function cleanRoute(graph: Graph, needed: readonly number[], avoided: ReadonlySet<string>): Found {
  const { scenario, states, first, last, to, marks, deeds } = graph;
  const sizes = needed.map((merits) => merits + 1);
  const labels = sizes.reduce((product, size) => product * size, 1);
  const seen = new Uint8Array(states.length * labels);
  const nodes: { state: number; merits: readonly number[]; edge: number; parent: number }[] = [];
  const labelOf = (merits: readonly number[]) =>
    merits.reduce((label, count, place) => label * (sizes[place] as number) + count, 0);
  // Nodes by how many of the avoided replies led to them.
  const open: number[][] = [
    [nodes.push({ state: 0, merits: needed.map(() => 0), edge: -1, parent: -1 }) - 1],
  ];
  const edgesTo = (node: number): readonly number[] => {
    const way: number[] = [];
    for (let at = nodes[node]; at && at.edge >= 0; at = nodes[at.parent]) way.push(at.edge);
    return way.reverse();
  };
  const full = needed.reduce((sum, merits) => sum + merits, 0);
  let best = 0;
  let most = -1;
  for (let shared = 0; shared < open.length; shared += 1) {
    const layer = open[shared] ?? [];
    for (const node of layer) {
      const { state, merits } = nodes[node] as (typeof nodes)[number];
      const at = state * labels + labelOf(merits);
      if (seen[at]) continue;
      seen[at] = 1;
      const ledger = states[state];
      if (ledger?.ended) {
        const sum = merits.reduce((all, count) => all + count, 0);
        const good = GOOD.includes(scenario.endings[ledger.place]?.outcome ?? 'lost');
        if (good && sum === full) return { edges: edgesTo(node), best: [] };
        const worth = sum + Number(good) / 2;
        if (worth > most) [most, best] = [worth, node];
        continue;
      }
      for (let edge = first[state] ?? 0; edge < (last[state] ?? 0); edge += 1) {
        const earned = marks[edge] as number;
        if (earned & HARMS) continue;
        const deed = deeds[edge];
        const again = deed?.type === 'reply' && avoided.has(deed.reply.id) ? 1 : 0;
        const next = {
          state: to[edge] as number,
          merits: merits.map((count, place) =>
            Math.min(needed[place] as number, count + meritsIn(earned, place)),
          ),
          edge,
          parent: node,
        };
        if (seen[next.state * labels + labelOf(next.merits)]) continue;
        const layerOf = shared + again;
        open[layerOf] ??= [];
        open[layerOf].push(nodes.push(next) - 1);
      }
    }
  }
  return { best: edgesTo(best) };
}
