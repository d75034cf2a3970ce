/** All effects by their names, each at its loudness. */
import { levelled } from '../level.ts';
import { loudest } from '../loudness.ts';
import type { Signal } from '../signal/signal.ts';
import { note, paper, pen, print, tear } from './paper.ts';
import { queue, stepsIn, stepsOut } from './people.ts';
import { board, cake, doorBell, parcel, phone, plateDown, plateUp, scan } from './things.ts';
import * as turns from './turns.ts';

interface Effect {
  make(): Signal;
  /** Of its loudest 0.4 s. What is heard often, or only accompanies, is softer. */
  readonly lufs: number;
}

const EFFECTS = {
  tap: { make: turns.tap, lufs: -31 },
  'go-on': { make: turns.goOn, lufs: -28 },
  reply: { make: turns.reply, lufs: -27 },
  warmer: { make: turns.warmer, lufs: -23 },
  colder: { make: turns.colder, lufs: -23 },
  scene: { make: turns.scene, lufs: -24 },
  'won-back': { make: turns.wonBack, lufs: -21 },
  satisfied: { make: turns.satisfied, lufs: -22 },
  lost: { make: turns.lost, lufs: -22 },
  ended: { make: turns.ended, lufs: -22 },
  pulse: { make: turns.pulse, lufs: -28 },
  'door-bell': { make: doorBell, lufs: -26 },
  'steps-in': { make: stepsIn, lufs: -28 },
  'steps-out': { make: stepsOut, lufs: -27 },
  'plate-down': { make: plateDown, lufs: -27 },
  'plate-up': { make: plateUp, lufs: -27 },
  cake: { make: cake, lufs: -24 },
  paper: { make: paper, lufs: -28 },
  print: { make: print, lufs: -28 },
  tear: { make: tear, lufs: -27 },
  parcel: { make: parcel, lufs: -25 },
  scan: { make: scan, lufs: -27 },
  board: { make: board, lufs: -27 },
  pen: { make: pen, lufs: -30 },
  phone: { make: phone, lufs: -25 },
  queue: { make: queue, lufs: -29 },
  note: { make: note, lufs: -25 },
} as const satisfies Record<string, Effect>;

export type EffectName = keyof typeof EFFECTS;

export const EFFECT_NAMES = Object.keys(EFFECTS) as EffectName[];

export const effect = (name: EffectName): Signal =>
  levelled(EFFECTS[name].make(), loudest, EFFECTS[name].lufs);
