import type { LibraryTexts } from '../../locales/en/library.ts';
import type { Attempt, Level } from '../../records/attempt.ts';
import { Icon } from '../parts/icon.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Card } from './card.tsx';
import { Resume } from './resume.tsx';
import type { Situation } from './situation.ts';
import '../base.css';
import './library.css';

export interface LibraryProps<Tag extends string> {
  readonly situations: readonly Situation[];
  /** Levels that can be played, from the most help to the least. */
  readonly levels: readonly Level[];
  /** The best finished attempt of each situation, by slug. */
  readonly best: ReadonlyMap<string, Attempt>;
  /** Talks left in the middle, newest first. */
  readonly unfinished: readonly Attempt[];
  readonly texts: LibraryTexts;
  /** Languages of the interface: BCP 47 tag, and the name the language has for itself. */
  readonly languages: readonly { readonly tag: Tag; readonly name: string }[];
  /** The one that is chosen. */
  readonly language: Tag;
  onLanguage(tag: Tag): void;
  onPlay(slug: string, level: Level): void;
  onResume(attempt: string): void;
  onDebrief(attempt: string): void;
  /** To the page on which any reply can be read. */
  onRead(): void;
  onSettings(): void;
}

/** All situations, with what came of them so far. */
export function Library<Tag extends string>(props: LibraryProps<Tag>) {
  const { situations, unfinished, best, texts, onRead, onSettings } = props;
  return (
    <div class="library">
      <header class="library-top">
        <h1>{texts.name}</h1>
        <p>{texts.line}</p>
        <LanguageSwitch
          label={texts.language}
          languages={props.languages}
          value={props.language}
          onChange={props.onLanguage}
        />
        <button
          type="button"
          class="library-settings"
          aria-label={texts.settingsLink}
          onClick={onSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main>
        <Resume unfinished={unfinished} texts={texts} onResume={props.onResume} />
        <section aria-labelledby="library-situations">
          <h2 id="library-situations" class="base-hidden">
            {texts.situations}
          </h2>
          <ul class="library-cards">
            {situations.map((situation) => (
              <li key={situation.slug}>
                <Card
                  situation={situation}
                  best={best.get(situation.slug)}
                  levels={props.levels}
                  texts={texts}
                  onPlay={props.onPlay}
                  onDebrief={props.onDebrief}
                />
              </li>
            ))}
          </ul>
        </section>
        <p class="library-read">
          <button type="button" class="base-button" onClick={onRead}>
            {texts.read.title}
          </button>
          <span>{texts.read.about}</span>
        </p>
      </main>
    </div>
  );
}
