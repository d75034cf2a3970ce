/** What the trainee said in each turn, and what it did to the mood. */
import type { Reply, Scenario } from '../../core/scenario/scenario.ts';
import type { Mood } from '../../core/scenario/vocabulary.ts';
import type { Evidence, MoodPoint, Result } from '../../core/score/result.ts';
import type { SessionEvent, SessionLog, Evidence as Shown } from '../../core/session/events.ts';
import type { Utterance } from '../../core/session/moment.ts';

/** The part of an attempt that says what was said. */
export interface Played {
  readonly scenario: Pick<Scenario, 'beats'>;
  readonly log: Pick<SessionLog, 'events'>;
}

export interface OwnTurn {
  /** From 1. */
  readonly turn: number;
  /** Empty where nothing was said. */
  readonly text: string;
  /** The reply chosen, or the one that typed words came nearest to. */
  readonly reply?: Reply;
  /** Each move with the words of `text` that show it. */
  readonly moves: readonly Shown[];
  /** The words are the trainee's own, and the moves were read in them. */
  readonly typed?: true;
}

/**
 * Every turn up to `last`. Which turns were silent is read from the transcript: a silence while
 * the customer still had something to say was no turn, and the log does not tell them apart.
 */
export function ownTurns(
  { log, scenario }: Played,
  transcript: readonly Utterance[],
  last: number,
): readonly OwnTurn[] {
  const words = log.events.filter(isWords);
  let spoken = 0;
  return Array.from({ length: last }, (_, index) => {
    const turn = index + 1;
    const event = transcript.some((each) => each.turn === turn && isOwn(each))
      ? words[spoken++]
      : undefined;
    return { turn, ...(event ? said(event, scenario) : { text: '', moves: [] }) };
  });
}

/** All replies of a talk in order, those that typed words came nearest to included. */
export const repliesTaken = ({ log, scenario }: Played): readonly Reply[] =>
  log.events.filter(isWords).flatMap((event) => said(event, scenario).reply ?? []);

export const isOwn = ({ kind, speaker }: Utterance): boolean =>
  kind === 'speech' && speaker === 'trainee';

type Words = Extract<SessionEvent, { type: 'reply' | 'typed' }>;

const isWords = (event: SessionEvent): event is Words =>
  event.type === 'reply' || event.type === 'typed';

function said(event: Words, scenario: Played['scenario']): Omit<OwnTurn, 'turn'> {
  if (event.type === 'typed') {
    const near = replyById(scenario, event.match);
    return { text: event.text, moves: event.moves, typed: true, ...(near && { reply: near }) };
  }
  const reply = replyById(scenario, event.reply);
  if (!reply) return { text: '', moves: [] };
  const moves = Object.entries(reply.moves).map(([move, [start, end]]) => ({
    move: move as Shown['move'],
    start,
    end,
  }));
  return { text: reply.say, moves, reply };
}

function replyById({ beats }: Played['scenario'], id: string | undefined): Reply | undefined {
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
