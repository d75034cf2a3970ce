/**
 * From wherever a talk is, it can come to an ending that the author wrote a way to. A customer who
 * has had enough is no way out; but where whatever is said makes them leave, they may.
 */
import type { Ledger } from '../../dialogue/ledger.ts';
import { leadingTo } from '../back.ts';
import { deedsOf, type Failure } from '../claim.ts';
import { chosenDeeds } from '../deeds.ts';
import { type Graph, wayTo } from '../graph.ts';
import { WALKS_OUT } from '../marks.ts';

export function checkWayOut(graph: Graph): readonly Failure[] {
  const { states, variant } = graph;
  for (const [state, ledger] of states.entries()) {
    if (ledger.ended || canGoOn(graph, state)) continue;
    return [
      {
        claim: 'way-out',
        variant,
        what: `At "${ledger.place}" nothing can be said.`,
        mend: 'Give this beat a reply without "when" that costs nothing.',
        talk: deedsOf(graph, wayTo(graph, state)),
      },
    ];
  }
  const trapped = loopIn(graph, leadsOut(graph));
  if (trapped === undefined) return [];
  return [
    {
      claim: 'way-out',
      variant,
      what: `From "${states[trapped]?.place}" the talk goes in circles: only a customer who has had enough ends it.`,
      mend: 'Let one of the replies in the circle lead on, whatever the mood.',
      talk: deedsOf(graph, wayTo(graph, trapped)),
    },
  ];
}

/** Something can be said, or listened to. */
function canGoOn({ scenario, states, looked, first, last, deeds }: Graph, state: number): boolean {
  if (!looked[state]) return chosenDeeds(scenario, states[state] as Ledger).length > 0;
  for (let edge = first[state] ?? 0; edge < (last[state] ?? 0); edge += 1) {
    const type = deeds[edge]?.type;
    if (type === 'reply' || type === 'go-on') return true;
  }
  return false;
}

/** States from which an ending can be come to without the customer walking out. */
function leadsOut(graph: Graph): Uint8Array {
  const { states, from, to, marks, looked } = graph;
  const goals: number[] = [];
  for (let edge = 0; edge < to.length; edge += 1) {
    const walksOut = (marks[edge] as number) & WALKS_OUT;
    if (states[to[edge] as number]?.ended && !walksOut) goals.push(from[edge] as number);
  }
  // What was not looked at any more, because there was too much of it, is not called a trap.
  for (const [state, { ended }] of states.entries()) {
    if (!looked[state] && !ended) goals.push(state);
  }
  return leadingTo(graph, goals);
}

/**
 * A state without a way out, in a beat that the talk can leave and come to again, or that has no
 * way out for anybody. Elsewhere a customer without a way out has only been made too angry.
 */
function loopIn({ states, first, last, to }: Graph, out: Uint8Array): number | undefined {
  const ways = new Map<string, Set<string>>();
  const trapped = new Map<string, number>();
  const free = new Set<string>();
  for (const [state, { place, ended }] of states.entries()) {
    if (ended) continue;
    if (out[state]) free.add(place);
    else if (!trapped.has(place)) trapped.set(place, state);
    if (out[state]) continue;
    const tos = ways.get(place) ?? new Set();
    ways.set(place, tos);
    for (let edge = first[state] ?? 0; edge < (last[state] ?? 0); edge += 1) {
      const next = states[to[edge] as number];
      if (next && !next.ended && next.place !== place) tos.add(next.place);
    }
  }
  for (const [place, state] of trapped) {
    if (!free.has(place)) return state;
    const ahead = new Set(ways.get(place));
    for (const next of ahead) for (const further of ways.get(next) ?? []) ahead.add(further);
    if (ahead.has(place)) return state;
  }
  return undefined;
}
