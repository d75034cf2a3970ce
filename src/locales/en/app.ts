/** Words of the app around the screens. */
export const app = {
  name: 'Amends',
  nowhere: {
    title: 'This page could not be opened',
    what: 'It may not exist, or the network may be away. Nothing you have played is lost.',
    library: 'Go to the library',
    again: 'Try again',
  },
} as const;
