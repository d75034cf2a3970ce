/** The scenario that a first visit leads straight into, and that the library names first. */
export const FIRST_SLUG = 'wrong-sandwich';
