/** The cast. Names are what a scenario's `look` says. */
import type { Look } from './look.ts';
import { amara } from './looks/amara.ts';
import { ana } from './looks/ana.ts';
import { dewi } from './looks/dewi.ts';
import { dragan } from './looks/dragan.ts';
import { harjit } from './looks/harjit.ts';
import { helen } from './looks/helen.ts';
import { imani } from './looks/imani.ts';
import { ingrid } from './looks/ingrid.ts';
import { kofi } from './looks/kofi.ts';
import { marcus } from './looks/marcus.ts';
import { priya } from './looks/priya.ts';
import { samira } from './looks/samira.ts';
import { theo } from './looks/theo.ts';
import { walter } from './looks/walter.ts';
import { yuki } from './looks/yuki.ts';

export const LOOKS: Readonly<Record<string, Look>> = {
  ana,
  theo,
  priya,
  marcus,
  helen,
  samira,
  kofi,
  walter,
  imani,
  dragan,
  yuki,
  harjit,
  ingrid,
  dewi,
  amara,
};
