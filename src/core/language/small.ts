/**
 * What small words come to when typed words are compared with authored ones. Folded as the matcher
 * folds: no case, no accents, Latin letters, parted at an apostrophe.
 */
export interface SmallWords {
  /** Words that deny what they stand beside, parted by spaces. */
  readonly not: string;
  /** Where such words deny nothing, parted by commas: `no problem`. */
  readonly idle: string;
  /** Words with which the contrary begins: `but`. */
  readonly but: string;
  /** Words that say little of what is spoken about, also as they are chatted, parted by spaces. */
  readonly empty: string;
}
