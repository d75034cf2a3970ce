/** Languages of the interface, each by its own name. */
import type { Tag } from './tags.ts';

export const languages: readonly { readonly tag: Tag; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
  { tag: 'id', name: 'Bahasa Indonesia' },
  { tag: 'sr', name: 'Српски' },
  { tag: 'sr-Latn', name: 'Srpski (latinica)' },
];
