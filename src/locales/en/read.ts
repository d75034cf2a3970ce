import { number, plural } from '../plural.ts';

/** Words of the page on which a reply can be read. */
export const read = {
  title: 'Read a reply',
  back: 'Back',
  about:
    'Type or paste what you would say to an upset customer, and see which moves it makes. It is read on this device and kept nowhere.',
  label: 'The reply',
  language: 'Language of the reply',
  /** Both are counts of characters. */
  over: (over: number, longest: number) =>
    `${plural('en', over, { one: '# character', other: '# characters' })} too many. Up to ${number('en', longest)} can be read.`,
  states: {
    loading: 'Fetching what reads this language…',
    missing: 'Replies in this language cannot be read yet.',
    failed: 'What reads this language could not be fetched.',
  },
  again: 'Try again',
  found: 'What is in it',
  count: (moves: number) => plural('en', moves, { one: '# move', other: '# moves' }),
  empty: 'Nothing to read yet.',
  nothing: 'No move was recognised in these words. That costs nothing.',
  once: 'Each move is marked once, at the first words that make it.',
  criteria: 'The four criteria',
  outlook: { violated: 'violated', present: 'present', none: '—' },
  /** Read aloud for the dash. */
  neither: 'neither',
  depends:
    'In a talk it also depends on what came before: whose fault it was, and whether the customer was heard out.',
};

export type ReadTexts = typeof read;
