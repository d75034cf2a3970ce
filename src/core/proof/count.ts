/** How many different talks there are: counted over states, turn by turn, and never listed. */
import type { Graph } from './graph.ts';
import { TURN } from './marks.ts';

/**
 * Talks that come to an ending within so many turns. Exact: no bit is rounded. Two talks are
 * different where anything else was said, or listening was chosen elsewhere.
 */
export function routesOf({ states, first, last, to, marks }: Graph, turns: number): bigint {
  let routes = 0n;
  let layer = new Map<number, bigint>([[0, 1n]]);
  for (let turn = 0; turn <= turns && layer.size > 0; turn += 1) {
    const next = new Map<number, bigint>();
    // Going on takes no turn and leaves fewer lines to say: whoever has most of them comes first.
    const byLines: number[][] = [];
    const put = (state: number): void => {
      const lines = states[state]?.left.length ?? 0;
      const those = byLines[lines];
      if (those) those.push(state);
      else byLines[lines] = [state];
    };
    for (const state of layer.keys()) put(state);
    for (let lines = byLines.length - 1; lines >= 0; lines -= 1) {
      for (const state of byLines[lines] ?? []) {
        const ways = layer.get(state) ?? 0n;
        if (states[state]?.ended) {
          routes += ways;
          continue;
        }
        for (let edge = first[state] ?? 0; edge < (last[state] ?? 0); edge += 1) {
          const target = to[edge] as number;
          if ((marks[edge] as number) & TURN) {
            next.set(target, (next.get(target) ?? 0n) + ways);
            continue;
          }
          const before = layer.get(target);
          if (before === undefined) put(target);
          layer.set(target, (before ?? 0n) + ways);
        }
      }
    }
    layer = next;
  }
  return routes;
}
