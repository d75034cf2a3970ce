/** What a language of the interface consists of. The English texts give every other its shape. */
import type { AppTexts } from './en/app.ts';
import type { CaptionTexts } from './en/captions.ts';
import type { DebriefTexts } from './en/debrief.ts';
import type { LibraryTexts } from './en/library.ts';
import type { NoteTexts } from './en/note.ts';
import type { PlayTexts } from './en/play.ts';
import type { ReadTexts } from './en/read.ts';
import type { ReasonTexts } from './en/reasons.ts';
import type { RuleTexts } from './en/rules.ts';
import type { SettingsTexts } from './en/settings.ts';

/** All texts, by the part of the app that shows them. */
export interface Areas {
  readonly app: AppTexts;
  readonly captions: CaptionTexts;
  readonly debrief: DebriefTexts;
  readonly library: LibraryTexts;
  readonly note: NoteTexts;
  readonly play: PlayTexts;
  readonly read: ReadTexts;
  readonly reasons: ReasonTexts;
  readonly rules: RuleTexts;
  readonly settings: SettingsTexts;
}

/** What the first screen shows. */
export type FirstArea = 'app' | 'play';
export type LaterArea = Exclude<keyof Areas, FirstArea>;

/** A language other than English. */
export interface Language {
  /** The texts of the first screen come with it; others are put beside them when they are wanted. */
  readonly texts: Pick<Areas, FirstArea> & Partial<Areas>;
  readonly later: { readonly [Area in LaterArea]: () => Promise<Pick<Areas, Area>> };
}
