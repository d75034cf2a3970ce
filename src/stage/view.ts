/** What the stage is given to show. */
import type { Moment } from '../core/session/moment.ts';

export interface StageView {
  readonly moment: Moment;
  readonly motion: 'full' | 'reduced';
  /** The customer has been seen at the counter already: they do not come in again. */
  readonly there?: true;
}
