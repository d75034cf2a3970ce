/** Languages of the interface, each by its own name. */
export const languages = [{ tag: 'en', name: 'English' }] as const;
