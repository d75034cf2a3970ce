/** What a trainee can keep to: the budget, and promises. */
import { price } from '../../dialogue/beat.ts';
import type { Ledger } from '../../dialogue/ledger.ts';
import { leadingTo } from '../back.ts';
import { deedsOf, type Failure } from '../claim.ts';
import { type Graph, wayTo } from '../graph.ts';

/** The most that any talk has spent in each state, by adding up what each reply costs. */
export function checkBudget(graph: Graph): readonly Failure[] {
  const { scenario, variant, states, first, last, to, deeds } = graph;
  const { amount, currency } = scenario.you.budget;
  const spent = new Float64Array(states.length).fill(-1);
  const by = new Int32Array(states.length).fill(-1);
  spent[0] = 0;
  const open = [0];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let edge = first[state] ?? 0; edge < (last[state] ?? 0); edge += 1) {
      const deed = deeds[edge];
      const cost =
        deed?.type === 'reply' && !deed.reply.moves.keyword_stuffing
          ? price(scenario, states[state] as Ledger, deed.reply)
          : 0;
      const sum = (spent[state] as number) + cost;
      const next = to[edge] as number;
      if (sum <= (spent[next] as number)) continue;
      spent[next] = sum;
      by[next] = edge;
      if (sum > amount) {
        const way: number[] = [];
        for (let at = next; (by[at] ?? -1) >= 0; at = graph.from[by[at] as number] as number) {
          way.push(by[at] as number);
        }
        return [
          {
            claim: 'budget',
            variant,
            what: `A talk spends ${sum / 100} of ${amount / 100} ${currency}.`,
            mend: 'Raise "may-spend", or ask with "left" whether there is enough.',
            talk: deedsOf(graph, way.reverse()),
          },
        ];
      }
      open.push(next);
    }
  }
  return [];
}

/** Every reply that makes a promise can be given so that the promise can be kept from there. */
export function checkPromises(graph: Graph): readonly Failure[] {
  return Object.keys(graph.scenario.promises).flatMap((id) => checkPromise(graph, id));
}

function checkPromise(graph: Graph, id: string): readonly Failure[] {
  const { states, from, to, deeds, variant } = graph;
  const makes = (edge: number): boolean => {
    const deed = deeds[edge];
    return (
      deed?.type === 'reply' &&
      deed.reply.promises.includes(id) &&
      !deed.reply.moves.keyword_stuffing &&
      !states[from[edge] as number]?.promised.includes(id)
    );
  };
  const keeps = (edge: number): boolean => {
    const deed = deeds[edge];
    const before = states[from[edge] as number];
    return (
      deed?.type === 'reply' &&
      deed.reply.keeps.includes(id) &&
      !deed.reply.moves.keyword_stuffing &&
      before?.promised.includes(id) === true &&
      !before.kept.includes(id) &&
      !before.broken.includes(id)
    );
  };
  const keeping: number[] = [];
  for (let edge = 0; edge < to.length; edge += 1) {
    if (keeps(edge)) keeping.push(from[edge] as number);
  }
  const can = leadingTo(graph, keeping);
  // What was said before may have closed the way to keeping it: one talk for each reply will do.
  const made = new Map<string, number>();
  const hopeful = new Set<string>();
  for (let edge = 0; edge < to.length; edge += 1) {
    const deed = deeds[edge];
    if (deed?.type !== 'reply' || !makes(edge)) continue;
    if (!made.has(deed.reply.id)) made.set(deed.reply.id, edge);
    if (can[to[edge] as number]) hopeful.add(deed.reply.id);
  }
  return [...made]
    .filter(([reply]) => !hopeful.has(reply))
    .map(([reply, edge]) => ({
      claim: 'promises',
      variant,
      what: `"${reply}" promises "${id}", and whenever it is said nothing that comes after can keep it.`,
      mend: 'Let a reply further on keep it, or do not promise it here.',
      talk: deedsOf(graph, [...wayTo(graph, from[edge] as number), edge]),
    }));
}
