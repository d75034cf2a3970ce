/** What lies on the counter because of what happened. */
import type { Cue } from '../../core/scenario/vocabulary.ts';

export const PROPS = [
  'wrong-sandwich',
  'sandwich',
  'cake',
  'ticket',
  'seat-plan',
  'slip',
  'parcel',
  'pass',
  'voucher',
  'note',
  'phone',
] as const;
export type Prop = (typeof PROPS)[number];

interface Change {
  readonly puts?: Prop;
  readonly takes?: readonly Prop[];
}

const CHANGES: Readonly<Partial<Record<Cue, Change>>> = {
  'puts-plate-down': { puts: 'wrong-sandwich' },
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

/** Cues the customer brings themselves come from their side of the counter. */
export function fromCustomer(prop: Prop): boolean {
  return prop === 'wrong-sandwich';
}

export interface Counter {
  readonly props: ReadonlySet<Prop>;
  /** People who wait behind, 0…3. */
  readonly queue: number;
  /** How often the board has changed. */
  readonly board: number;
}

export const EMPTY: Counter = { props: new Set(), queue: 0, board: 0 };

export function after(counter: Counter, cues: readonly Cue[]): Counter {
  const props = new Set(counter.props);
  let { queue, board } = counter;
  for (const cue of cues) {
    const change = CHANGES[cue];
    for (const prop of change?.takes ?? []) props.delete(prop);
    if (change?.puts !== undefined) props.add(change.puts);
    if (cue === 'queue-grows') queue = Math.min(3, queue + 1);
    if (cue === 'queue-eases') queue = Math.max(0, queue - 1);
    if (cue === 'board-changes') board++;
  }
  return { props, queue, board };
}
