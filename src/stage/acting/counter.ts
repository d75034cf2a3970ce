/** What lies on the counter because of what happened. */
import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { Prop } from '../props/prop.ts';

interface Change {
  readonly puts?: Prop;
  readonly takes?: readonly Prop[];
}

const CHANGES: Readonly<Partial<Record<Cue, Change>>> = {
  'puts-plate-down': { puts: 'wrong-sandwich', takes: ['sandwich'] },
  'sandwich-goes': { takes: ['wrong-sandwich', 'sandwich'] },
  'sandwich-arrives': { puts: 'sandwich', takes: ['wrong-sandwich'] },
  'cake-arrives': { puts: 'cake' },
  'ticket-printed': { puts: 'ticket' },
  'seat-shown': { puts: 'seat-plan' },
  'parcel-looked-up': { puts: 'slip' },
  'parcel-handed-over': { puts: 'parcel', takes: ['slip'] },
  'pass-changed': { puts: 'pass' },
  'voucher-handed-over': { puts: 'voucher' },
  'note-written': { puts: 'note' },
  'phone-rings': { puts: 'phone' },
};

export interface Counter {
  readonly props: ReadonlySet<Prop>;
  /** People who wait behind, 0…3. */
  readonly queue: number;
  /** How often the board has changed. */
  readonly board: number;
}

export const EMPTY: Counter = { props: new Set(), queue: 0, board: 0 };

/** `onPhone`: the customer has it in their hand anyway; one that rings is picked up. */
export function changeAt(cue: Cue, onPhone = false): Change {
  return onPhone && cue === 'phone-rings' ? {} : (CHANGES[cue] ?? {});
}

export function after(counter: Counter, cues: readonly Cue[], onPhone = false): Counter {
  const props = new Set(counter.props);
  let { queue, board } = counter;
  for (const cue of cues) {
    const { puts, takes = [] } = changeAt(cue, onPhone);
    for (const prop of takes) props.delete(prop);
    if (puts !== undefined) props.add(puts);
    if (cue === 'queue-grows') queue = Math.min(3, queue + 1);
    if (cue === 'queue-eases') queue = Math.max(0, queue - 1);
    if (cue === 'board-changes') board++;
  }
  return { props, queue, board };
}
