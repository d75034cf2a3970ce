import { tones } from '../colour.ts';
import type { Look } from '../look.ts';

export const helen: Look = {
  skin: tones('#f0c6a8'),
  lips: '#bf6d68',
  iris: '#5b7f86',
  brow: { colour: '#8f8584', weight: 0.85, length: 0.98 },
  lashes: 0.5,
  face: {
    cheek: 84,
    jaw: 62,
    chin: 27,
    length: 110,
    eye: 0.95,
    nose: 0.98,
    mouth: 0.96,
    lipFullness: 0.8,
  },
  age: 0.9,
  bags: 0.4,
  freckles: false,
  hair: { ...tones('#cfcbcb'), style: 'waves' },
  earrings: '#fbf3e6',
  body: { neck: 30, shoulder: 136, waist: 108, hand: 0.94 },
  garment: { ...tones('#b98a54'), kind: 'coat' },
  under: { ...tones('#f7efe4'), kind: 'round' },
  scarf: tones('#2f6f73'),
};
