/**
 * What a talk will need later, fetched while nobody waits: so it can be looked up, written down
 * and looked back on even where the network has gone in the meantime.
 */
import { fetched } from '../screens/parts/fetched.ts';
import { idle } from './idle.ts';
import { want } from './language.ts';

const LATER: readonly (() => Promise<unknown>)[] = [
  () => import('../records/open.ts'),
  () => import('../screens/play/panels.tsx'),
  () => import('../core/score/score.ts'),
  () => want(['note', 'debrief', 'rules']),
  () => import('./note-page.tsx'),
  () => import('./debrief-page.tsx'),
];

export async function fetchAhead(): Promise<void> {
  for (const load of LATER) {
    await idle();
    // What does not come now is asked for again when it is wanted.
    await fetched(load).catch(() => undefined);
  }
}
