import type { HairStyle } from '../look.ts';
import { bob } from './bob.ts';
import { curls } from './curls.ts';
import type { Hair } from './hair.ts';
import { scarf } from './scarf.ts';
import { short } from './short.ts';
import { tiedBack } from './tied-back.ts';
import { waves } from './waves.ts';

export const HAIR: Readonly<Record<HairStyle, Hair>> = {
  bob,
  curls,
  'tied-back': tiedBack,
  short,
  waves,
  scarf,
};
