/** What each thing on the counter looks like. World units. */
import { carton } from '../places/parts/cartons.ts';
import type { Drawing } from '../rig/drawing.ts';
import { cake, rightSandwich, wrongSandwich } from './food.ts';
import { note, pass, phone, seatPlan, slip, ticket, voucher } from './papers.ts';
import type { Prop } from './prop.ts';

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
