/** What the stage is given to show. */
import type { Moment } from '../core/session/moment.ts';

export interface StageView {
  readonly moment: Moment;
  readonly motion: 'full' | 'reduced';
  /** What is left of the customer's patience, 0…1; absent while patience is off. */
  readonly patience?: number;
  /** The customer has been seen at the counter already: they do not come in again. */
  readonly there?: true;
}
