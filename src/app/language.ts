/**
 * The language of the interface. It is turned to only when all its texts that the page shows are
 * there, so nothing is ever seen in two languages; English came with the page.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Areas, Language, LaterArea } from '../locales/areas.ts';
import type { Tag } from './tags.ts';

interface Spoken {
  readonly tag: Tag;
  /** What has come of it; nothing for English. */
  readonly texts: Partial<Areas>;
  /** It stands in for a language whose texts could not be fetched. */
  readonly instead: boolean;
}

const BRING: Readonly<Record<Exclude<Tag, 'en'>, () => Promise<{ language: Language }>>> = {
  es: () => import('../locales/es.ts'),
  id: () => import('../locales/id.ts'),
  sr: () => import('../locales/sr.ts'),
  'sr-Latn': () => import('./serbian-latin.ts'),
};

/** What any page of this visit has shown: a language that is turned to must have it. */
const wanted = new Set<LaterArea>();
const listeners = new Set<() => void>();
let wish: Tag | undefined;
let spoken: Spoken | undefined;

/** BCP 47 tag of the language that the page is in. */
export const language = (): Tag => spoken?.tag ?? 'en';

/** The one that was chosen, while its texts are still on their way too. */
export const chosenLanguage = (): Tag => (spoken?.instead ? 'en' : (wish ?? 'en'));

/** Called after each change; returns how to stop listening. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The language that the page is in; nothing before the first has come. */
export function useLanguage(): Spoken | undefined {
  const [now, setNow] = useState(spoken);
  useLayoutEffect(() => {
    const look = () => setNow(spoken);
    look();
    return onLanguage(look);
  }, []);
  return now;
}

/** Texts as the page shows them now, given the English ones: `texts({ note }).note.title`. */
export const texts = <Some extends Partial<Areas>>(english: Some): Pick<Areas, Shown<Some>> =>
  ({ ...english, ...spoken?.texts }) as Pick<Areas, Shown<Some>>;

type Shown<Some> = keyof Some & keyof Areas;

/** Turns to a language when its texts are there; to English where they cannot be fetched. */
export async function turnTo(tag: Tag): Promise<void> {
  if (tag === wish && !spoken?.instead) return;
  wish = tag;
  let next: Spoken = ENGLISH;
  // English is there at once, and must not wait for a promise.
  if (tag !== 'en') {
    next = await bring(tag).then(
      (texts) => ({ tag, texts, instead: false }),
      () => ({ ...ENGLISH, instead: true }),
    );
  }
  if (tag === wish) settle(next);
}

/** Brings texts that a page is about to show. Rejects where they cannot be fetched. */
export async function want(areas: readonly LaterArea[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  if (spoken && spoken.tag !== 'en') await bring(spoken.tag);
}

/** For a page that has come without its texts. */
export const turnBack = (): void => settle({ ...ENGLISH, instead: true });

const ENGLISH: Spoken = { tag: 'en', texts: {}, instead: false };

async function bring(tag: Exclude<Tag, 'en'>): Promise<Partial<Areas>> {
  const { texts, later } = (await BRING[tag]()).language;
  // More may be wanted while these are on their way.
  for (;;) {
    const missing = [...wanted].filter((area) => !(area in texts));
    if (missing.length === 0) return texts;
    Object.assign(texts, ...(await Promise.all(missing.map((area) => later[area]()))));
  }
}

function settle(next: Spoken): void {
  spoken = next;
  document.documentElement.lang = next.tag;
  for (const listener of listeners) listener();
}
