import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const dewi: Look = {
  skin: tones('#c88f63'),
  lips: '#a5544c',
  iris: '#35210f',
  brow: { colour: '#2b2124', weight: 0.95, length: 1 },
  lashes: 0.6,
  face: {
    cheek: 92,
    jaw: 74,
    chin: 35,
    length: 108,
    eye: 0.98,
    nose: 1.02,
    mouth: 1,
    lipFullness: 1.05,
  },
  age: 0.55,
  bags: 0.4,
  freckles: false,
  hair: { ...tones('#3a3238'), style: 'bun' },
  earrings: '#d8a83f',
  body: { neck: 36, shoulder: 148, waist: 142, hand: 0.96, stature: -16 },
  garment: { ...tones('#8c4a36'), kind: 'tunic', trim: '#e9c27a' },
  under: { ...tones('#f1e8da'), kind: 'round' },
};
