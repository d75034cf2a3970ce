import type { Setting } from '../../core/scenario/vocabulary.ts';

/** What is known of a scenario before it is fetched. */
export interface Situation {
  readonly slug: string;
  readonly title: string;
  readonly setting: Setting;
  readonly brief: string;
  /** The customer's name. */
  readonly customer: string;
  /** Language of title and brief. */
  readonly language: string;
}
