/**
 * Words that stay in Cyrillic letters where the rest is written in Latin ones, in exactly this
 * spelling: the name by which the language switch calls the other script.
 */
export const protectedWords: readonly string[] = ['Српски'];
