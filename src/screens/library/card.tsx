import type { LibraryTexts } from '../../locales/en/library.ts';
import type { Attempt, Level } from '../../records/attempt.ts';
import { Best } from './best.tsx';
import { PICTURE, pictureOf } from './picture.ts';
import type { Situation } from './situation.ts';
import './card.css';

interface CardProps {
  situation: Situation;
  best: Attempt | undefined;
  levels: readonly Level[];
  texts: LibraryTexts;
  onPlay(slug: string, level: Level): void;
  onDebrief(attempt: string): void;
}

/** One situation: the place, the story so far, the best that came of it, and the ways to play. */
export function Card({ situation, best, levels, texts, onPlay, onDebrief }: CardProps) {
  const { slug, title, setting, brief, customer, language } = situation;
  // Whoever has finished it once goes on without help.
  const next = best && levels.includes('alone') ? 'alone' : levels[0];
  const others = levels.filter((level) => level !== next);
  return (
    <article class="card">
      <div class="card-picture">
        <img src={pictureOf(slug, setting)} {...PICTURE} alt="" loading="lazy" decoding="async" />
      </div>
      <div class="card-words">
        <p class="card-where">
          {texts.settings[setting]} {texts.with(customer)}
        </p>
        <h3 lang={language}>{title}</h3>
        <p lang={language}>{brief}</p>
      </div>
      <Best title={title} best={best} texts={texts} onDebrief={onDebrief} />
      <ul class="card-levels" aria-label={texts.play(title)}>
        {(next ? [next, ...others] : others).map((level) => (
          <li key={level} data-next={level === next ? '' : undefined}>
            <button
              type="button"
              class="base-button"
              title={texts.levels[level].about}
              data-kind={level === next ? 'main' : undefined}
              data-level={level}
              onClick={() => onPlay(slug, level)}
            >
              <b>{texts.levels[level].name}</b>{' '}
              <small class={level === next ? undefined : 'base-hidden'}>
                {texts.levels[level].about}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
