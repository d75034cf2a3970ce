/**
 * A rehearsal: a playthrough file played through its scenario, and every place where what
 * happened is not what the file expects. A playthrough is a test of the words and of the rules.
 */
import { runOf } from '../dialogue/machine.ts';
import { moodOf } from '../dialogue/mood.ts';
import type { Playthrough } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CRITERIA, type Mood, USUAL } from '../scenario/vocabulary.ts';
import { advance } from '../session/advance.ts';
import { beginSession, type Session } from '../session/session.ts';
import type { Result } from './result.ts';
import { resultOf } from './score.ts';

type Cue = Playthrough['turns'][number];

export interface RehearsedTurn {
  /** What was done: a reply's id, `go-on` or `silence`. */
  readonly did: string;
  readonly heard: readonly string[];
  readonly mood: Mood;
  readonly feeling: number;
  readonly rules: readonly string[];
}

export interface Rehearsal {
  readonly session: Session;
  readonly turns: readonly RehearsedTurn[];
  readonly result: Result;
  /** In words, in the order of the file; empty where all is as expected. */
  readonly differences: readonly string[];
}

export function rehearse(scenario: Scenario, playthrough: Playthrough): Rehearsal {
  const variant = playthrough.variant ?? USUAL;
  const run = runOf(scenario, variant);
  let session = beginSession(scenario, { seed: 0, variant, patience: 'off' });
  const turns: RehearsedTurn[] = [];
  const differences: string[] = [];
  for (const [place, cue] of playthrough.turns.entries()) {
    const next = advance(session, eventOf(cue), run);
    const did = nameOf(cue);
    if (next === session) {
      differences.push(`turn ${place + 1}: ${did} is not possible at ${session.ledger.place}`);
      break;
    }
    session = next;
    const turn = rehearsed(session, did);
    turns.push(turn);
    differences.push(...unexpected(cue, turn, place + 1));
  }
  const result = resultOf(session);
  return {
    session,
    turns,
    result,
    differences: [...differences, ...atTheEnd(playthrough, session)],
  };
}

const nameOf = (cue: Cue): string => (cue.type === 'reply' ? cue.reply : cue.type);

const eventOf = (cue: Cue) =>
  cue.type === 'reply' ? { type: cue.type, reply: cue.reply, at: 0 } : { type: cue.type, at: 0 };

function rehearsed(session: Session, did: string): RehearsedTurn {
  const { spoken, feeling, rulings } = session.ledger;
  return {
    did,
    heard: spoken.map(({ id }) => id),
    mood: moodOf(feeling),
    feeling,
    rules: rulings.map(({ rule }) => rule),
  };
}

function unexpected(cue: Cue, turn: RehearsedTurn, number: number): string[] {
  if (cue.type !== 'reply') return [];
  const differences: string[] = [];
  if (cue.mood && cue.mood !== turn.mood) {
    differences.push(`turn ${number}, ${turn.did}: mood is ${turn.mood}, not ${cue.mood}`);
  }
  if (cue.hears && cue.hears.join() !== turn.heard.join()) {
    differences.push(
      `turn ${number}, ${turn.did}: hears ${turn.heard.join(', ')}, not ${cue.hears.join(', ')}`,
    );
  }
  return differences;
}

function atTheEnd(playthrough: Playthrough, session: Session): string[] {
  const { place } = session.ledger;
  const differences: string[] = [];
  if (playthrough.ends !== place) differences.push(`ends at ${place}, not ${playthrough.ends}`);
  const { criteria } = resultOf(session);
  for (const criterion of CRITERIA) {
    const expected = playthrough.scores[criterion];
    const { score } = criteria[criterion];
    if (expected !== undefined && expected !== score) {
      differences.push(`${criterion} scores ${score}, not ${expected}`);
    }
  }
  return differences;
}
