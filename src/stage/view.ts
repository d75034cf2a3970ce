/** What the stage is given to show. */
import type { Moment } from '../core/session/moment.ts';

export interface StageView {
  readonly moment: Moment;
  readonly motion: 'full' | 'reduced';
}
