/** The rooms, each a loop of 12 s at its loudness. */
import { SETTINGS, type Setting } from '../../../src/core/scenario/vocabulary.ts';
import { levelled } from '../level.ts';
import { integrated } from '../loudness.ts';
import { joined, type Signal, samplesIn } from '../signal/signal.ts';
import { airportGate } from './airport-gate.ts';
import { bakery } from './bakery.ts';
import { cinema } from './cinema.ts';
import { counter } from './counter.ts';
import { frontDesk } from './front-desk.ts';
import { home } from './home.ts';
import { LOOP } from './loop.ts';
import { parcelDesk } from './parcel-desk.ts';

/** Where a talk is heard: one of the settings, or at home on the telephone. */
export type RoomName = Setting | 'home';

export const ROOM_NAMES: readonly RoomName[] = [...SETTINGS, 'home'];

const ROOMS: Readonly<Record<RoomName, { make(): Signal; lufs: number }>> = {
  bakery: { make: bakery, lufs: -30 },
  cinema: { make: cinema, lufs: -30 },
  'parcel-desk': { make: parcelDesk, lufs: -30 },
  'airport-gate': { make: airportGate, lufs: -30 },
  'front-desk': { make: frontDesk, lufs: -31 },
  counter: { make: counter, lufs: -31 },
  home: { make: home, lufs: -32 },
};

/** The loop alone. */
export const roomLoop = (name: RoomName): Signal =>
  levelled(ROOMS[name].make(), integrated, ROOMS[name].lufs);

/** Seconds before and after the loop that stand in the file as well. */
const MARGIN = 0.5;

/** Milliseconds: where in the file the loop begins and how long it lasts. */
export const LOOP_REGION = [MARGIN * 1000, LOOP * 1000] as const;

/**
 * What stands in the file: whatever a format puts in front of it, a player that goes round from
 * 12.5 s to 0.5 s always goes from one sample of the loop to the next.
 */
export function withMargins(loop: Signal): Signal {
  const margin = samplesIn(MARGIN);
  return joined([loop.slice(-margin), loop, loop.slice(0, margin)]);
}
