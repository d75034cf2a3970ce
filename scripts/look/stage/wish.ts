/** What the page with a made-up moment can be asked to show; it travels behind the `#`. */
import type {
  Channel,
  Cue,
  Mood,
  Outcome,
  Setting,
} from '../../../src/core/scenario/vocabulary.ts';

export interface Wish {
  readonly setting: Setting;
  /** At the counter, or at home. */
  readonly how: Channel;
  readonly look: string;
  readonly mood: Mood;
  readonly temperament: 'open' | 'held-back';
  /** What happens; without it nothing has happened yet. */
  readonly cues: readonly Cue[];
  /** What had happened before, and lies there. */
  readonly earlier: readonly Cue[];
  /** A follow-up. */
  readonly later: boolean;
  /** It has come to an end. */
  readonly outcome?: Outcome;
  /** What is left of their patience, 0…1; without it nobody counts. */
  readonly patience?: number;
  /** The stage alone, as large as the page. */
  readonly bare: boolean;
}

export const PLAIN: Wish = {
  setting: 'counter',
  how: 'in-person',
  look: 'ana',
  mood: 'wary',
  temperament: 'open',
  cues: [],
  earlier: [],
  later: false,
  bare: false,
};

export const addressOf = (wish: Wish): string => `#${encodeURIComponent(JSON.stringify(wish))}`;

export const wishIn = (hash: string): Wish => ({
  ...PLAIN,
  ...JSON.parse(hash.length > 1 ? decodeURIComponent(hash.slice(1)) : '{}'),
});
