/**
 * What an event's cues come to on the stage, one thing after the other: there is one customer, and
 * the trainee has two hands. Times are milliseconds from the event.
 */
import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { Prop } from '../props/prop.ts';
import { after, type Counter, changeAt } from './counter.ts';

/** How a thing comes, goes, or is handled where it is. */
export const WAYS = {
  /** The customer lowers it in both hands and lets go. */
  lowered: 1150,
  /** Our hands bring it, set it down and withdraw. */
  brought: 1700,
  /** The same with care. */
  steadied: 2400,
  /** Our hands take it away. */
  removed: 1300,
  /** It grows out of a printer, is torn off and laid before the customer. */
  printed: 2500,
  /** It is laid down and turned round to face the customer. */
  turned: 2000,
  /** It comes under the scanner's light. */
  scanned: 1700,
  /** Both our hands give it to both of theirs. */
  handed: 2200,
  /** It is slid across. */
  slid: 1150,
  /** It is written line by line, and pushed across. */
  written: 3300,
  /** The customer pushes it over, and it is taken away. */
  returned: 1300,
  rings: 1900,
  /** The customer picks it up. */
  answered: 2100,
} as const;
export type Way = keyof typeof WAYS;

export interface Act {
  readonly way: Way;
  readonly prop: Prop;
  readonly start: number;
}

export interface Cued {
  readonly cue: Cue;
  readonly at: number;
}

export interface Plan {
  readonly acts: readonly Act[];
  readonly cued: readonly Cued[];
  readonly counter: Counter;
  /** Until every act is over. */
  readonly length: number;
}

const PUTS: Readonly<Record<Prop, Way>> = {
  'wrong-sandwich': 'lowered',
  sandwich: 'brought',
  cake: 'steadied',
  ticket: 'printed',
  'seat-plan': 'turned',
  slip: 'scanned',
  parcel: 'handed',
  pass: 'printed',
  voucher: 'slid',
  note: 'written',
  phone: 'rings',
};

/** Until the customer stands before us. */
const ARRIVED = 780;
/** The next thing may begin while the hands of the one before withdraw. */
const OVERLAP = 220;

/** Acts that leave a thing where it is. */
const STAYS: readonly Way[] = ['rings', 'scanned'];

/** Acts that neither hand of ours has a part in. */
const THEIRS: readonly Way[] = ['lowered', 'rings', 'answered'];

/** It takes a trainee's hands, who have to be there for it. */
export function byUs(cue: Cue): boolean {
  const { puts, takes } = changeAt(cue);
  return (puts !== undefined && !THEIRS.includes(PUTS[puts])) || (takes !== undefined && !puts);
}

export function planOf(before: Counter, cues: readonly Cue[], onPhone = false): Plan {
  const acts: Act[] = [];
  const cued: Cued[] = [];
  let counter = before;
  let walked = 0;
  /** When our hands are free. */
  let free = 80;
  const add = (way: Way, prop: Prop): number => {
    const theirs = THEIRS.includes(way);
    const start = theirs ? walked : Math.max(free, walked);
    acts.push({ way, prop, start });
    if (!theirs) free = start + WAYS[way] - OVERLAP;
    return start;
  };
  for (const cue of cues) {
    if (cue === 'walks-in' || cue === 'comes-back') walked = ARRIVED;
    const next = after(counter, [cue], onPhone);
    const { puts, takes = [] } = changeAt(cue, onPhone);
    let at = cue === 'walks-in' || cue === 'comes-back' ? 0 : walked;
    for (const prop of takes) if (counter.props.has(prop)) at = add('removed', prop);
    if (cue === 'pass-changed') at = add('returned', 'pass');
    if (cue === 'phone-rings' && onPhone) at = add('answered', 'phone');
    if (puts !== undefined) {
      // One of it lies there already: it makes room, unless it only rings or is looked up again.
      const again = counter.props.has(puts) && !STAYS.includes(PUTS[puts]) && puts !== 'pass';
      if (again) add('removed', puts);
      at = add(PUTS[puts], puts);
    }
    cued.push({ cue, at });
    counter = next;
  }
  const length = acts.reduce((most, { way, start }) => Math.max(most, start + WAYS[way]), 0);
  return { acts, cued, counter, length };
}
