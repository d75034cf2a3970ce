import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const theo: Look = {
  skin: tones('#8a5637'),
  lips: '#8c4a44',
  iris: '#2e1b12',
  brow: { colour: '#1d1313', weight: 1.25, length: 1 },
  lashes: 0.2,
  face: {
    cheek: 86,
    jaw: 68,
    chin: 30,
    length: 112,
    eye: 0.98,
    nose: 1.1,
    mouth: 1.04,
    lipFullness: 1.15,
  },
  age: 0,
  bags: 0.1,
  freckles: false,
  hair: { ...tones('#2a1c1d'), style: 'curls' },
  glasses: '#4a2f2a',
  body: { neck: 36, shoulder: 148, waist: 112, hand: 1.03 },
  garment: { ...tones('#d99a2b'), kind: 'jumper' },
  under: { ...tones('#f1ede4'), kind: 'shirt' },
  habits: { upset: 'neck', wary: 'pockets', angry: 'crossed' },
};
