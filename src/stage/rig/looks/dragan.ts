import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const dragan: Look = {
  skin: tones('#e0a582'),
  lips: '#b0685a',
  iris: '#5a6a4a',
  brow: { colour: '#4a3a34', weight: 1.5, length: 1.06 },
  lashes: 0,
  face: {
    cheek: 95,
    jaw: 86,
    chin: 46,
    length: 116,
    eye: 0.9,
    nose: 1.25,
    mouth: 1.04,
    lipFullness: 0.7,
  },
  age: 0.6,
  bags: 0.6,
  freckles: false,
  hair: { ...tones('#5b4a43'), style: 'crop' },
  beard: { ...tones('#5b4a43'), kind: 'stubble' },
  body: { neck: 50, shoulder: 176, waist: 164, hand: 1.18, stature: 4 },
  garment: { ...tones('#e5862e'), kind: 'work-jacket', trim: '#34405a' },
  under: { ...tones('#5f6b78'), kind: 'round' },
};
