import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const amara: Look = {
  skin: tones('#6d4531'),
  lips: '#84403f',
  iris: '#24150e',
  brow: { colour: '#140d0e', weight: 1.1, length: 1.02 },
  lashes: 0.85,
  face: {
    cheek: 85,
    jaw: 63,
    chin: 28,
    length: 112,
    eye: 1.04,
    nose: 1.06,
    mouth: 1.04,
    lipFullness: 1.3,
  },
  age: 0.2,
  bags: 0.2,
  freckles: false,
  hair: { ...tones('#2b2022'), style: 'braids', streak: '#d9a441' },
  earrings: '#d9a441',
  lanyard: '#d9653b',
  body: { neck: 31, shoulder: 142, waist: 112, hand: 0.97, stature: 6 },
  garment: { ...tones('#e3d9c8'), kind: 'polo', trim: '#2f6f73' },
  under: { ...tones('#f1e8da'), kind: 'round' },
};
