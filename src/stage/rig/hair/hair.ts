/** One way of wearing hair. Head units, as if the head looked straight ahead. */
import type { Drawing } from '../drawing.ts';
import type { Look } from '../look.ts';

export interface Hair {
  /** Behind neck and shoulders. */
  readonly back: (look: Look) => readonly Drawing[];
  /** Over the face. */
  readonly front: (look: Look) => readonly Drawing[];
  /** Over the clothes, in body units. */
  readonly over?: (look: Look) => readonly Drawing[];
  /** Path data of what throws a shadow on the forehead. */
  readonly shadow: string;
  /** It covers the ears. */
  readonly overEars?: true;
  /** How far that shadow falls. */
  readonly rise: number;
}
