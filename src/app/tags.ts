/** Languages of the interface, as BCP 47 tags. */
export type Tag = 'en' | 'es' | 'id' | 'sr' | 'sr-Latn';

/**
 * The language that is meant by a tag, however it is written: `es-MX`, `in`, `sr_Cyrl_RS`. Whoever
 * reads Croatian, Bosnian or Montenegrin reads Serbian in Latin letters.
 */
export function tagFor(tag: string): Tag | undefined {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  switch (language) {
    case 'en':
    case 'es':
    case 'id':
      return language;
    case 'in':
      return 'id';
    case 'sr':
      return parts.includes('latn') ? 'sr-Latn' : 'sr';
    case 'hr':
    case 'bs':
    case 'cnr':
    case 'sh':
      return 'sr-Latn';
  }
}

/** The first that we have of what a person would like, best first; else English. */
export function firstOf(wishes: readonly (string | undefined)[]): Tag {
  for (const wish of wishes) {
    const tag = tagFor(wish ?? '');
    if (tag) return tag;
  }
  return 'en';
}
