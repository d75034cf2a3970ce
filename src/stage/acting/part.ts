/** What a Moment asks of the one who plays the customer. */
import type { Cue, Mood, Outcome } from '../../core/scenario/vocabulary.ts';
import type { Moment } from '../../core/session/moment.ts';
import { placeOf } from '../places/index.ts';
import { lookFor } from '../rig/look-for.ts';
import type { Temperament } from '../rig/moods.ts';
import type { PoseName } from '../rig/poses.ts';
import { after, type Counter, EMPTY } from './counter.ts';
import { byUs } from './plan.ts';

/** What the customer has in their hands where they are at home. */
export type Holding = 'phone' | 'call' | 'paper';

export interface Part {
  readonly mood: Mood;
  readonly temperament: Temperament;
  readonly habits?: Readonly<Partial<Record<Mood, PoseName>>>;
  /** On which side a clock hangs, −1…1. */
  readonly clock: number;
  /** The talk has ended: who walks out now is gone. */
  readonly over: boolean;
  readonly outcome?: Outcome;
  /** They came here on their own feet for this, and have no seat to go back to. */
  readonly comes?: boolean;
  readonly holding?: Holding;
  /** The trainee has just spoken, and they have listened. */
  readonly listened?: boolean;
  /** Something of this event is theirs: who had gone is here again. */
  readonly takesPart?: boolean;
  /** The last that they do in this event: who goes without a word is gone. */
  readonly parting?: 'word' | 'deed';
}

/** Where they are reached at home: at the ear, on a screen, or on paper. */
const HOLDINGS: Readonly<Record<Moment['scene']['how'], Holding | undefined>> = {
  'in-person': undefined,
  call: 'call',
  message: 'phone',
  note: 'paper',
};

/** Cues of this event that are played where the scene is: at home nobody's hands bring anything. */
export function playedHere({ scene, cues }: Moment): readonly Cue[] {
  return scene.how === 'in-person' ? cues : cues.filter((cue) => !byUs(cue));
}

/** What the trainee still does at the counter, before the scene changes to somebody's home. */
export function doneBefore({ scene, cues }: Moment): readonly Cue[] {
  return scene.how === 'in-person' ? [] : cues.filter(byUs);
}

/** What stands there of this scene before the last event. */
export function before({ scene, earlier }: Moment): Counter {
  const here = scene.how === 'in-person' ? earlier : earlier.filter((cue) => !byUs(cue));
  return after(EMPTY, here, onPhone(scene));
}

/** A call that rings is picked up: it does not stay lying there. */
export function onPhone({ how }: Moment['scene']): boolean {
  return how === 'call';
}

export function partOf(moment: Moment): Part {
  const { customer, mood, scene, turn, transcript, fresh, ending, cues, earlier } = moment;
  const { habits } = lookFor(customer.look);
  const lately = transcript.slice(fresh);
  const holding = HOLDINGS[scene.how];
  const theirs = lately.filter(({ speaker }) => speaker === 'customer');
  return {
    mood,
    temperament: customer.temperament,
    clock: placeOf(scene).clock,
    over: turn === 'ended',
    comes: scene.index === 0 || [...earlier, ...cues].includes('comes-back'),
    listened: fresh > 0 && lately.some(({ speaker }) => speaker === 'trainee'),
    takesPart: theirs.length > 0,
    parting: theirs.at(-1)?.kind === 'speech' ? 'word' : 'deed',
    ...(ending === undefined ? {} : { outcome: ending.outcome }),
    ...(habits === undefined ? {} : { habits }),
    ...(holding === undefined ? {} : { holding }),
  };
}

/** The same event, shown again: a change of size, motion or patience, not of the talk. */
export function sameEvent(a: Moment, b: Moment): boolean {
  return (
    a === b ||
    (a.transcript.length === b.transcript.length &&
      a.turns === b.turns &&
      a.left === b.left &&
      a.mood === b.mood &&
      a.scene.index === b.scene.index)
  );
}

/** Time passes between the two, or they are played elsewhere. */
export function otherScene(a: Moment, b: Moment): boolean {
  return a.scene.index !== b.scene.index || placeOf(a.scene) !== placeOf(b.scene);
}

/** How restless a queue is where nobody counts the seconds: by how hot it gets, and how long it is. */
export function restlessness(moment: Moment, queue: number, patience?: number): number {
  if (patience !== undefined) return 1 - patience;
  const heat = {
    furious: 0.5,
    angry: 0.35,
    upset: 0.2,
    wary: 0.1,
    calm: 0,
    pleased: 0,
    delighted: 0,
  };
  return Math.min(1, heat[moment.mood] + queue * 0.14);
}
