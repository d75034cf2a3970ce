import type { FunctionComponent } from 'preact';
import type { Setting } from '../../../core/scenario/vocabulary.ts';
import { AirportGate } from './airport-gate.tsx';
import { Bakery } from './bakery.tsx';
import { Cinema } from './cinema.tsx';
import { Counter } from './counter.tsx';
import { FrontDesk } from './front-desk.tsx';
import { ParcelDesk } from './parcel-desk.tsx';
import './scene.css';

const SCENES: Readonly<Record<Setting, FunctionComponent>> = {
  bakery: Bakery,
  cinema: Cinema,
  'parcel-desk': ParcelDesk,
  'airport-gate': AirportGate,
  'front-desk': FrontDesk,
  counter: Counter,
};

/** A small picture of a place, 320 × 180: by day in the light theme, in the evening in the dark. */
export function Scene({ setting }: { setting: Setting }) {
  const Drawing = SCENES[setting];
  return (
    <svg
      class="scene"
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <Drawing />
    </svg>
  );
}
