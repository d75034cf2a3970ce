/** How each way of handling a thing goes, from the first frame to the last: numbers in, numbers out. */
import type { Prop } from '../props/prop.ts';
import type { Around, Handled } from './handling/handled.ts';
import { brought, handed, removed, slid } from './handling/ours.ts';
import { printed, scanned, turned, written } from './handling/paper.ts';
import { answered, lowered, returned, rings } from './handling/theirs.ts';
import type { Way } from './plan.ts';

/** `t`: 0 when the act begins, 1 when it is over; `lay`: it lay there before. */
export function handled(way: Way, prop: Prop, t: number, around: Around, lay = false): Handled {
  switch (way) {
    case 'lowered':
      return lowered(t);
    case 'brought':
      return brought(prop, t, around, 0);
    case 'steadied':
      return brought(prop, t, around, 1);
    case 'removed':
      return removed(prop, t, around);
    case 'printed':
      return printed(prop, t, around);
    case 'turned':
      return turned(prop, t, around);
    case 'scanned':
      return scanned(prop, t, around, lay);
    case 'handed':
      return handed(prop, t, around);
    case 'slid':
      return slid(prop, t, around);
    case 'written':
      return written(t, around);
    case 'returned':
      return returned(prop, t, around, lay);
    case 'rings':
      return rings(t);
    case 'answered':
      return answered(t);
  }
}
