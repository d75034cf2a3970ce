import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const ingrid: Look = {
  skin: tones('#f2c9ae'),
  lips: '#b0515a',
  iris: '#5d8296',
  brow: { colour: '#a08a70', weight: 0.9, length: 1.04 },
  lashes: 0.6,
  face: {
    cheek: 81,
    jaw: 61,
    chin: 27,
    length: 115,
    eye: 0.96,
    nose: 1.02,
    mouth: 1,
    lipFullness: 0.8,
  },
  age: 0.55,
  bags: 0.3,
  freckles: false,
  hair: { ...tones('#d3b98a'), style: 'bun' },
  earrings: '#fbf3e6',
  glasses: '#3b3140',
  body: { neck: 28, shoulder: 136, waist: 96, hand: 0.95, stature: 14 },
  garment: { ...tones('#3a3550'), kind: 'suit' },
  under: { ...tones('#efe2e0'), kind: 'round' },
  necklace: '#f8f2e8',
  watch: '#4a3a3a',
};
