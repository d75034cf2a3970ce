/** Words of the app around the screens. */
export const app = {
  name: 'Amends',
  notKept: 'This device keeps nothing, so this talk will be gone when you close the page.',
  nowhere: {
    title: 'This page could not be opened',
    what: 'It may not exist, or the network may be away. Nothing you have played is lost.',
    library: 'Go to the library',
    again: 'Try again',
  },
};

/** Said in English where another language could not be fetched. */
export const instead = 'The texts of your language could not be fetched, so this is in English.';

export type AppTexts = typeof app;
