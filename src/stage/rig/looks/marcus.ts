import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const marcus: Look = {
  skin: tones('#deab88'),
  lips: '#b06a5c',
  iris: '#4a6273',
  brow: { colour: '#57514f', weight: 1.35, length: 1.02 },
  lashes: 0,
  face: {
    cheek: 88,
    jaw: 75,
    chin: 37,
    length: 117,
    eye: 0.92,
    nose: 1.12,
    mouth: 1,
    lipFullness: 0.72,
  },
  age: 0.75,
  bags: 0.75,
  freckles: false,
  hair: { ...tones('#8d8986'), style: 'short' },
  beard: { ...tones('#8d8783'), kind: 'full' },
  body: { neck: 41, shoulder: 160, waist: 126, hand: 1.08 },
  garment: { ...tones('#2d3c5c'), kind: 'coat' },
  under: { ...tones('#e9edf0'), kind: 'shirt' },
  scarf: tones('#7b8189'),
  watch: '#5a3a2a',
};
