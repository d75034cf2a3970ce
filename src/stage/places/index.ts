import type { Scene } from '../../core/session/moment.ts';
import { airportGate } from './airport-gate.ts';
import { bakery } from './bakery.ts';
import { cinema } from './cinema.ts';
import { shopCounter } from './counter.ts';
import { frontDesk } from './front-desk.ts';
import { home } from './home.ts';
import { parcelDesk } from './parcel-desk.ts';
import type { Place } from './place.ts';

const PLACES: Readonly<Record<Scene['setting'], Place>> = {
  bakery,
  cinema,
  'parcel-desk': parcelDesk,
  'airport-gate': airportGate,
  'front-desk': frontDesk,
  counter: shopCounter,
};

/** Where a scene is played: a call, a note or a message finds the customer at home. */
export function placeOf(scene: Pick<Scene, 'setting' | 'how'>): Place {
  return scene.how === 'in-person' ? PLACES[scene.setting] : home;
}
