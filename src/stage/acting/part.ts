/** What a Moment asks of the one who plays the customer. */
import type { Moment } from '../../core/session/moment.ts';
import { lookFor } from '../rig/look-for.ts';
import { placeOf } from '../settings/index.ts';
import type { Holding, Part } from './actor.ts';

/** Where they are reached at home: at the ear, on a screen, or on paper. */
const HOLDINGS: Readonly<Record<Moment['scene']['how'], Holding | undefined>> = {
  'in-person': undefined,
  call: 'call',
  message: 'phone',
  note: 'paper',
};

export function partOf(moment: Moment): Part {
  const { customer, mood, scene, turn, transcript, fresh, ending, cues, earlier } = moment;
  const { habits } = lookFor(customer.look);
  const lately = transcript.slice(fresh);
  const holding = HOLDINGS[scene.how];
  return {
    mood,
    temperament: customer.temperament,
    clock: placeOf(scene).clock,
    over: turn === 'ended',
    comes: scene.index === 0 || [...earlier, ...cues].includes('comes-back'),
    listened: fresh > 0 && lately.some(({ speaker }) => speaker === 'trainee'),
    takesPart: lately.some(({ speaker }) => speaker === 'customer'),
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
