/**
 * What can be done in a state, and what comes of it. What was said in other beats changes nothing
 * of that, unless a condition or a rule asks for it: states that differ in nothing else are done
 * with at once.
 */
import type { Draft, Ledger } from '../dialogue/ledger.ts';
import type { Scenario, When } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import { after, type Deed } from './deeds.ts';
import type { Essences } from './essence.ts';
import { marksOf } from './marks.ts';

export interface Outcome {
  readonly deed: Deed;
  readonly next: Ledger;
  /** As `marks.ts` packs it. */
  readonly worth: number;
}

export function outcomesOf(
  scenario: Scenario,
  essences: Essences,
  deeds: (scenario: Scenario, ledger: Ledger) => readonly Deed[],
): (essence: Ledger) => readonly Outcome[] {
  const asked = saidAskedFor(scenario);
  const here = new Map(
    Object.values(scenario.beats).map(({ id, replies }) => [
      id,
      new Set([
        ...asked,
        ...replies.map((reply) => reply.id),
        ...ONCE.filter((move) => replies.some(({ moves }) => moves[move])),
      ]),
    ]),
  );
  const known = new Map<string, readonly Outcome[]>();
  return (essence) => {
    const matters = here.get(essence.place);
    const said = essence.said.filter((id) => matters?.has(id));
    const moves = essence.moves.filter((move) => matters?.has(move));
    const key = essences.keyIf(essence, said, moves);
    const before = known.get(key);
    if (before) return before.map((outcome) => afterMore(outcome, essence, essences));
    const outcomes = deeds(scenario, essence).map((deed): Outcome => {
      const next = after(scenario, essence, deed);
      return { deed, next, worth: marksOf(scenario, essence, deed, next) };
    });
    known.set(key, outcomes);
    return outcomes;
  };
}

/** The same outcome after other things were said before. */
function afterMore({ deed, next, worth }: Outcome, before: Ledger, essences: Essences): Outcome {
  const other: Draft = { ...next };
  other.said = deed.type === 'reply' ? essences.with(before.said, [deed.reply.id]) : before.said;
  other.moves = essences.with(before.moves, movesOf(deed));
  return { deed, next: other, worth };
}

function movesOf(deed: Deed): readonly Move[] {
  if (deed.type === 'typed') return deed.moves;
  if (deed.type !== 'reply') return [];
  const { moves } = deed.reply;
  return moves.keyword_stuffing ? ['keyword_stuffing'] : (Object.keys(moves) as Move[]);
}

/** Moves that a rule counts once in a talk. */
const ONCE = ['question_fair', 'thanks'] as const satisfies readonly Move[];

/** Replies and moves that conditions ask for, anywhere. */
function saidAskedFor({ beats, endings, reactions }: Scenario): readonly string[] {
  const replies = Object.values(beats).flatMap((beat) => beat.replies);
  const all: readonly { readonly when?: When }[] = [
    ...Object.values(beats).flatMap(({ lines }) => lines),
    ...replies.flatMap((reply) => [reply, ...reply.hears, ...reply.then]),
    ...Object.values(endings).flatMap(({ lines, tonight }) => [...lines, ...tonight]),
    ...Object.values(reactions).flat(),
  ];
  return all.flatMap(({ when }) => [...(when?.said ?? []), ...(when?.notSaid ?? [])]);
}
