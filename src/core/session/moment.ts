/** What is true now: all that the stage, the sound and the screens ever see of a session. */
import type { Money } from '../scenario/scenario.ts';
import type { Channel, Cue, Mood, Outcome, Setting, Step } from '../scenario/vocabulary.ts';
import type { At } from './events.ts';

/** One entry of the transcript. */
export interface Utterance {
  /** Stable in one session: its number in the transcript. */
  readonly key: number;
  /** `scene` announces that time has passed ("Five minutes later"). */
  readonly kind: 'speech' | 'direction' | 'scene';
  readonly speaker: 'customer' | 'trainee' | 'person' | 'nobody';
  /** Name shown beside it; empty for a scene. */
  readonly name: string;
  readonly text: string;
  /** Id of the line or reply it came from; empty for typed words. */
  readonly id: string;
  /** The trainee's turn it belongs to: 0 before the first reply. */
  readonly turn: number;
  /** The customer's mood after it. */
  readonly mood: Mood;
}

export interface Scene {
  /** 0 is the talk itself; 1, 2 … its follow-ups. */
  readonly index: number;
  readonly setting: Setting;
  /** Only in a follow-up. */
  readonly after?: string;
  readonly how: Channel;
  /** Who makes the follow-up, where it is not the trainee's own part. */
  readonly by?: { readonly name: string; readonly role: string };
}

export interface Moment {
  /** Whose turn it is: the customer has lines left, the trainee is awaited, or it is over. */
  readonly turn: 'customer' | 'trainee' | 'ended';
  /** Trainee's turns taken. */
  readonly turns: number;
  readonly scene: Scene;
  readonly beat: string;
  readonly transcript: readonly Utterance[];
  /** Place in the transcript where the last event's utterances begin. */
  readonly fresh: number;
  /** Lines the customer still wants to say: "Go on…" is there while it is above 0. */
  readonly left: number;
  /** In seeded order. Empty once the talk has ended. */
  readonly replies: readonly { readonly id: string; readonly say: string }[];
  readonly customer: {
    readonly name: string;
    readonly look: string;
    readonly voice: string;
    readonly temperament: 'open' | 'held-back';
  };
  readonly mood: Mood;
  readonly steps: { readonly now: Step; readonly done: readonly Step[] };
  readonly hint?: string;
  readonly ledger: {
    readonly given: readonly string[];
    readonly promised: readonly string[];
    readonly kept: readonly string[];
    readonly found: readonly string[];
    readonly told: readonly string[];
    readonly spent: Money;
    readonly left: Money;
  };
  /** What happens by itself if nothing else does, and when; absent while patience is off. */
  readonly due?: { readonly event: 'silence'; readonly at: At };
  /** Cues of the last event, in order. */
  readonly cues: readonly Cue[];
  /** Cues of this scene before the last event: what stands there for whoever looks in only now. */
  readonly earlier: readonly Cue[];
  readonly ending?: { readonly id: string; readonly outcome: Outcome };
}
