/**
 * A checked scenario in its compiled form: plain JSON, every id resolved, every list in one shape.
 * It is what is played, stored with an attempt and shipped; a scenario file is never played as text.
 */
import type {
  Alarm,
  Channel,
  Criterion,
  Cue,
  Fault,
  History,
  Mark,
  Mood,
  Move,
  OfferKind,
  Outcome,
  Setting,
  Severity,
  Step,
} from './vocabulary.ts';

/** Money in minor units: `{ amount: 1500, currency: 'EUR' }` is fifteen euros. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** A condition. Every part that is there must hold. */
export interface When {
  readonly mood?: { readonly least?: Mood; readonly most?: Mood };
  /** Whole reply ids (`beat/reply`), or moves: all of them were said. */
  readonly said?: readonly string[];
  /** None of them was said. */
  readonly notSaid?: readonly string[];
  readonly promised?: readonly string[];
  readonly notPromised?: readonly string[];
  readonly kept?: readonly string[];
  readonly notKept?: readonly string[];
  readonly given?: readonly string[];
  readonly notGiven?: readonly string[];
  readonly found?: readonly string[];
  readonly notFound?: readonly string[];
  readonly told?: readonly string[];
  readonly notTold?: readonly string[];
  /** At least this much of the budget is left, in minor units. */
  readonly left?: number;
  /** The talk is played in this variant; `usual` is the scenario as written. */
  readonly variant?: string;
}

/** Something the customer (or a second person) does, says, or does while saying. */
export interface Line {
  /** Its path in the file: `at-the-counter/lines/1`, `at-the-counter/swamped/hears/2`. */
  readonly id: string;
  readonly when?: When;
  readonly does?: string;
  readonly says?: string;
  /** Id of a person in `people`; the customer where it is left out. */
  readonly who?: string;
  readonly cues?: readonly Cue[];
}

/** Where the talk goes: a beat or an ending. The first whose `when` holds; the last has none. */
export interface Way {
  readonly when?: When;
  readonly to: string;
}

export interface Reply {
  /** `beat/reply`. */
  readonly id: string;
  readonly say: string;
  /** Offered only while this holds. */
  readonly when?: When;
  /** Each move with the words of `say` that show it: UTF-16 offsets, end exclusive. */
  readonly moves: Readonly<Partial<Record<Move, readonly [start: number, end: number]>>>;
  readonly marks: readonly Mark[];
  readonly gives: readonly string[];
  readonly promises: readonly string[];
  readonly keeps: readonly string[];
  readonly finds: readonly string[];
  readonly tells: readonly string[];
  readonly cues: readonly Cue[];
  /** The answer: the first whose `when` holds. Never empty. */
  readonly hears: readonly Line[];
  readonly then: readonly Way[];
  /** For the debrief: why this counts as it does, and a better line. */
  readonly why?: string;
  readonly better?: string;
}

export interface Beat {
  readonly id: string;
  readonly step: Step;
  /** For the coached level: what to think of here. */
  readonly hint?: string;
  readonly alarm?: Alarm;
  /** Facts the customer asks for here. */
  readonly asks: readonly string[];
  readonly lines: readonly Line[];
  /** In the order of the file; what the trainee sees is shuffled by the seed. */
  readonly replies: readonly Reply[];
  /** Where silence, or a typed reply that nothing foresaw, leads. Left out: the beat stays. */
  readonly otherwise?: string;
}

export interface Ending {
  readonly id: string;
  readonly outcome: Outcome;
  readonly lines: readonly Line[];
  /** What the customer says about it tonight: the first whose `when` holds. Never empty. */
  readonly tonight: readonly { readonly when?: When; readonly says: string }[];
}

/** A scene of its own, some time later. It begins when the talk reaches its beat. */
export interface FollowUp {
  readonly beat: string;
  /** As the author wrote it: `5 minutes`, `2 days`. */
  readonly after: string;
  readonly how: Channel;
  /** Id of the person who makes it; the trainee's own part where left out. */
  readonly by?: string;
  readonly setting?: Setting;
}

export interface Offer {
  readonly kind: OfferKind;
  /** As a reader of the debrief sees it: "a slice of her chocolate cake". */
  readonly what: string;
  readonly costs: Money;
  /** The size of loss that this answers; left out, it fits the failure whatever that is. */
  readonly size?: Severity;
  /** Id of the hidden cost that it carries. */
  readonly covers?: string;
}

export interface Fact {
  readonly what: string;
  /** A cause of the failure: telling it counts only when asked for, or after owning. */
  readonly cause: boolean;
}

export interface Person {
  readonly name: string;
  readonly role: string;
}

export interface Customer {
  readonly name: string;
  /** Name of a look that the stage knows. */
  readonly look: string;
  readonly voice: string;
  /** `open` shows what it feels; `held-back` goes still. */
  readonly temperament: 'open' | 'held-back';
  readonly mood: Mood;
  /** What keeping this customer is worth, in words; shown, never scored. */
  readonly worth: string;
}

export interface Failure {
  /** What went wrong, for "write it down": "The wrong sandwich was made." */
  readonly what: string;
  /** Likely causes to choose from; things and habits, never a person. */
  readonly causes: readonly string[];
  readonly fault: Fault;
  readonly severity: Severity;
  readonly history: History;
}

/** The same story with another customer, or more at stake. */
export interface Variant {
  readonly id: string;
  readonly brief: string;
  readonly customer: Customer;
  readonly failure: Failure;
}

export interface Scenario {
  readonly format: 1;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly setting: Setting;
  readonly you: { readonly name: string; readonly role: string; readonly budget: Money };
  readonly people: Readonly<Record<string, Person>>;
  /** The first is `usual`: the scenario as written. */
  readonly variants: readonly Variant[];
  readonly offers: Readonly<Record<string, Offer>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly promises: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly start: string;
  readonly beats: Readonly<Record<string, Beat>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly followUps: readonly FollowUp[];
  /** What this customer says to a reaction class for which the author wrote nothing. */
  readonly reactions: Readonly<Record<ReactionClass, readonly Line[]>>;
  /** Most merits (at most 3) that any route can earn for each criterion: the M of the score. */
  readonly most: Readonly<Record<Criterion, number>>;
}

/** What a reply comes down to for a customer who was not given a line of their own. */
export const REACTION_CLASSES = [
  'silence',
  'hurt',
  'excused',
  'handed-off',
  'offered',
  'heard',
  'asked',
  'unclear',
] as const;
export type ReactionClass = (typeof REACTION_CLASSES)[number];
