import type { HairStyle } from '../look.ts';
import { afro } from './afro.ts';
import { bald } from './bald.ts';
import { bob } from './bob.ts';
import { braids } from './braids.ts';
import { bun } from './bun.ts';
import { crop } from './crop.ts';
import { curls } from './curls.ts';
import type { Hair } from './hair.ts';
import { scarf } from './scarf.ts';
import { shaggy } from './shaggy.ts';
import { short } from './short.ts';
import { tiedBack } from './tied-back.ts';
import { turban } from './turban.ts';
import { waves } from './waves.ts';

export const HAIR: Readonly<Record<HairStyle, Hair>> = {
  afro,
  bald,
  bob,
  braids,
  bun,
  crop,
  curls,
  scarf,
  shaggy,
  short,
  'tied-back': tiedBack,
  turban,
  waves,
};
