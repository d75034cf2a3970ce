/** The things that come onto the counter: where each lies, how it stands. World units. */
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

/** Where each lies in the world: apart, so that no two cover each other. */
export const PROP_PLACE: Readonly<Record<Prop, readonly [x: number, y: number]>> = {
  'wrong-sandwich': [790, 728],
  sandwich: [790, 728],
  cake: [940, 738],
  ticket: [884, 736],
  'seat-plan': [716, 736],
  slip: [690, 738],
  parcel: [800, 733],
  pass: [796, 737],
  voucher: [926, 740],
  note: [668, 738],
  phone: [980, 738],
};

/** Half the width of the shadow under it. */
export const PROP_HALF: Readonly<Record<Prop, number>> = {
  'wrong-sandwich': 92,
  sandwich: 92,
  cake: 68,
  ticket: 56,
  'seat-plan': 64,
  slip: 42,
  parcel: 86,
  pass: 70,
  voucher: 56,
  note: 46,
  phone: 28,
};

/** What can be carried away: in a hand, and in both arms. */
export const LIGHT: readonly Prop[] = ['ticket', 'pass', 'voucher', 'note', 'slip'];
export const BULKY: readonly Prop[] = ['parcel'];

const STANDING: readonly Prop[] = ['wrong-sandwich', 'sandwich', 'cake', 'parcel'];

/** Flat things are drawn from above, and laid down by whoever shows them. */
export function isFlat(prop: Prop): boolean {
  return !STANDING.includes(prop);
}

/** Of what lies, this much of its length is seen: the counter is looked at from low. */
export const LAID = 0.54;
