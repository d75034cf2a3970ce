import { useRef } from 'preact/hooks';
import type { PlayTexts } from '../../locales/en/play.ts';
import './typed.css';

export interface TypedProps {
  readonly texts: PlayTexts;
  /** The language the conversation is in. */
  readonly language: string;
  onTyped(text: string): void;
  /** Each time a key changes the reply: patience waits meanwhile. */
  onTyping?: (() => void) | undefined;
}

/** Longest reply that can be typed, in UTF-16 units: far more than one breath. */
const LONGEST = 400;

/** A reply in the trainee's own words. Enter says it; Shift and Enter begin a new line. */
export function Typed({ texts, language, onTyped, onTyping }: TypedProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const say = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (!field.current || !text) return;
    field.current.value = '';
    onTyped(text);
  };
  return (
    <form class="play-typed" onSubmit={say}>
      <textarea
        ref={field}
        aria-label={texts.ownWords}
        placeholder={texts.ownWords}
        lang={language}
        rows={2}
        maxLength={LONGEST}
        enterkeyhint="send"
        onInput={onTyping}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) say(event);
        }}
      />
      <button type="submit" class="base-button" data-kind="main">
        {texts.say}
      </button>
    </form>
  );
}
