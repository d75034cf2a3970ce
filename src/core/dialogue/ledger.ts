/**
 * The ledger: all that the customer remembers of a talk, and nothing else. It is the context of
 * the machine, and every condition of a scenario is read from it.
 */
import type { Line, Scenario, Variant } from '../scenario/scenario.ts';
import type { Move, Step } from '../scenario/vocabulary.ts';
import { feelingOf } from './mood.ts';
import type { Ruling } from './rules.ts';

export interface Ledger {
  readonly variant: Variant;
  /** Id of the beat the talk is at, or of the ending it came to. */
  readonly place: string;
  readonly ended: boolean;
  /** Beats that opened the follow-ups so far, in order; none in the talk itself. */
  readonly scenes: readonly string[];
  /** Replies given, typed replies and silences. */
  readonly turn: number;
  /** Lines that the last event made the customer say, in order. */
  readonly spoken: readonly Line[];
  /** Lines of this beat that the customer has still to say. */
  readonly left: readonly Line[];
  /** Ids of the lines said in beats: nobody says the same line twice. */
  readonly lines: readonly string[];
  /** What the last turn amounted to. */
  readonly rulings: readonly Ruling[];
  /** Half-notches; below 0 the customer leaves. */
  readonly feeling: number;
  /** Somebody has shown them that they were heard. */
  readonly heard: boolean;
  /** Listening to this beat's lines was chosen by "go on". */
  readonly listening: boolean;
  /** Recognised in this beat already. */
  readonly acknowledged: boolean;
  /** Apologies that would still mean something. */
  readonly apologies: number;
  /** Responsibility was taken, so that a cause is no longer an excuse. */
  readonly owned: boolean;
  readonly followedUp: boolean;
  readonly extras: number;
  /** Something that goes beyond what is owed has reached the customer. */
  readonly beyond: boolean;
  /** A gesture that fits has reached them. */
  readonly delighting: boolean;
  /** What had to be put right has been. */
  readonly resolved: boolean;
  readonly said: readonly string[];
  readonly moves: readonly Move[];
  readonly given: readonly string[];
  readonly promised: readonly string[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  /** Promises that could have been kept in this beat. */
  readonly chances: readonly string[];
  readonly found: readonly string[];
  readonly told: readonly string[];
  /** Minor units of the budget's currency. */
  readonly spent: number;
  readonly steps: readonly Step[];
}

/**
 * A copy of a ledger on its way to being the next one. Writing into a copy is several times faster
 * than spelling out what is different, and whoever explores a scenario takes a million turns.
 */
export type Draft = { -readonly [Key in keyof Ledger]: Ledger[Key] };

/** The ledger before anything has happened; the first beat is entered by `enter`. */
export function blankLedger(scenario: Scenario, variant: string): Ledger {
  const played = scenario.variants.find(({ id }) => id === variant) ?? scenario.variants[0];
  if (!played) throw new Error(`Scenario "${scenario.slug}" has no variant: compile it again.`);
  return {
    variant: played,
    place: scenario.start,
    ended: false,
    scenes: [],
    turn: 0,
    spoken: [],
    left: [],
    lines: [],
    rulings: [],
    feeling: feelingOf(played.customer.mood),
    heard: false,
    listening: false,
    acknowledged: false,
    apologies: 1,
    owned: false,
    followedUp: false,
    extras: 0,
    beyond: false,
    delighting: false,
    resolved: false,
    said: [],
    moves: [],
    given: [],
    promised: [],
    kept: [],
    broken: [],
    chances: [],
    found: [],
    told: [],
    spent: 0,
    steps: [],
  };
}

/** Adds what is not there yet, in order. */
export function joined<T>(have: readonly T[], more: readonly T[]): readonly T[] {
  const fresh = more.filter((item) => !have.includes(item));
  return fresh.length === 0 ? have : [...have, ...fresh];
}
