/** Things on the counter: what each looks like, where it lies, how it stands. World units. */
import type { Prop } from '../acting/counter.ts';
import { carton } from '../places/parcel-desk.ts';
import { type Drawing, fill, line, placed } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';
import { cake, rightSandwich, wrongSandwich } from './food.ts';
import { note, pass, phone, seatPlan, slip, ticket, voucher } from './papers.ts';

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

const STANDING: readonly Prop[] = ['wrong-sandwich', 'sandwich', 'cake', 'parcel'];

/** Flat things are drawn from above, and laid down by whoever shows them. */
export function isFlat(prop: Prop): boolean {
  return !STANDING.includes(prop);
}

/** Of what lies, this much of its length is seen: the counter is looked at from low. */
export const LAID = 0.54;

/** `drawn`: how far it is printed, turned round or written, 0…1. */
export function drawProp(prop: Prop, drawn = 1): readonly Drawing[] {
  switch (prop) {
    case 'wrong-sandwich':
      return wrongSandwich();
    case 'sandwich':
      return rightSandwich();
    case 'cake':
      return cake();
    case 'ticket':
      return ticket(drawn);
    case 'seat-plan':
      return seatPlan(drawn);
    case 'slip':
      return slip();
    case 'parcel':
      return carton(-82, 0, 164, 104, '#cf9f68');
    case 'pass':
      return pass(drawn);
    case 'voucher':
      return voucher();
    case 'note':
      return note(drawn);
    case 'phone':
      return phone();
  }
}

/** The phone in the customer's hand, from behind: body units. */
export const HELD_PHONE: readonly Drawing[] = [
  placed(58, 132, -0.42, 1, 1, [
    fill(box(-25, -50, 50, 96, 9), '#2a2230'),
    fill(box(-25, -50, 50, 96, 9), '#4a4152', 0.5),
    fill(ellipse(-12, -38, 6), '#15101a'),
  ]),
];

/** The same at the ear. */
export const HELD_CALL: readonly Drawing[] = [
  placed(104, -58, -0.2, 1, 1, [
    fill(box(-17, -46, 34, 88, 9), '#2a2230'),
    fill(box(-17, -46, 12, 88, 6), '#4a4152', 0.6),
  ]),
];

/** A letter in both the customer's hands, from behind: the writing shines through. Body units. */
export const HELD_PAPER: readonly Drawing[] = [
  placed(0, 178, -0.03, 1, 1, [
    fill(p`M-60 -62H60L64 44Q0 54 -64 44Z`, '#fbe9b0'),
    fill(p`M-60 -62H0L-2 49Q-34 49 -64 44Z`, '#fff3cc', 0.8),
    ...[-40, -22, -4, 14].map((y, i) => line(p`M-42 ${y}H${i === 3 ? 6 : 42}`, '#c9a85a', 3, 0.5)),
  ]),
];
