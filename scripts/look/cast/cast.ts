import type { Looking } from '../looking.ts';
import { castPage } from './draw.ts';
import { castSheets } from './plan.ts';

/** Everybody, in every mood and pose and on the way between them. */
export async function lookAtCast({ studio }: Looking): Promise<void> {
  for (const sheet of castSheets()) await studio.draw(sheet, castPage(sheet));
}
