/** What the trainee said in each turn, from the log; and what each turn did to the mood. */
import type { Reply, Scenario } from '../../core/scenario/scenario.ts';
import type { Mood } from '../../core/scenario/vocabulary.ts';
import type { Evidence, MoodPoint, Result } from '../../core/score/result.ts';
import type { SessionEvent, Evidence as Shown } from '../../core/session/events.ts';
import type { Attempt } from '../../records/attempt.ts';

export interface OwnTurn {
  /** From 1. */
  readonly turn: number;
  /** Empty where nothing was said. */
  readonly text: string;
  /** The reply chosen, or the one that typed words came nearest to. */
  readonly reply?: Reply;
  /** Each move with the words of `text` that show it. */
  readonly moves: readonly Shown[];
}

export function ownTurns({ log, scenario }: Pick<Attempt, 'log' | 'scenario'>): readonly OwnTurn[] {
  return log.events
    .filter(({ type }) => type !== 'go-on')
    .map((event, index) => ({ turn: index + 1, ...said(event, scenario) }));
}

function said(event: SessionEvent, scenario: Scenario): Omit<OwnTurn, 'turn'> {
  if (event.type === 'typed') {
    const near = replyById(scenario, event.match);
    return { text: event.text, moves: event.moves, ...(near && { reply: near }) };
  }
  const reply = event.type === 'reply' ? replyById(scenario, event.reply) : undefined;
  if (!reply) return { text: '', moves: [] };
  const moves = Object.entries(reply.moves).map(([move, [start, end]]) => ({
    move: move as Shown['move'],
    start,
    end,
  }));
  return { text: reply.say, moves, reply };
}

function replyById({ beats }: Scenario, id: string | undefined): Reply | undefined {
  return Object.values(beats)
    .flatMap(({ replies }) => replies)
    .find((reply) => reply.id === id);
}

/** All that was counted, for and against, in the order of the criteria. */
export const allEvidence = ({ criteria }: Pick<Result, 'criteria'>): readonly Evidence[] =>
  Object.values(criteria).flatMap(({ evidence }) => evidence);

/** Half-notches gained or lost in a turn. */
export function changeIn(curve: readonly MoodPoint[], turn: number): number {
  const [before, after] = around(curve, turn);
  return before && after ? after.feeling - before.feeling : 0;
}

export function moodsAround(
  curve: readonly MoodPoint[],
  turn: number,
): readonly [before: Mood, after: Mood] | undefined {
  const [before, after] = around(curve, turn);
  return before && after && [before.mood, after.mood];
}

const around = (curve: readonly MoodPoint[], turn: number) =>
  [turn - 1, turn].map((wanted) => curve.find((point) => point.turn === wanted));
