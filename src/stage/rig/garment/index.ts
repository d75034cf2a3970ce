import type { Garment } from '../look.ts';
import { cardigan } from './cardigan.ts';
import { coat } from './coat.ts';
import type { Clothes } from './garment.ts';
import { hoodie } from './hoodie.ts';
import { jumper } from './jumper.ts';
import { polo } from './polo.ts';
import { suit } from './suit.ts';
import { tunic } from './tunic.ts';
import { workJacket } from './work-jacket.ts';

export const GARMENTS: Readonly<Record<Garment, Clothes>> = {
  coat,
  jumper,
  cardigan,
  hoodie,
  suit,
  'work-jacket': workJacket,
  tunic,
  polo,
};
