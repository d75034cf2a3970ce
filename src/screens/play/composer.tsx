import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TYPED } from '../../core/session/events.ts';
import type { PlayTexts } from '../../locales/en/play.ts';
import { Icon } from '../parts/icon.tsx';
import { useKeyboard } from './keyboard.ts';
import type { Typing } from './typing.ts';
import './composer.css';

interface ComposerProps {
  typing: Typing;
  texts: PlayTexts['typing'];
  /** Of the talk. */
  language: string;
  /** Entries in the transcript: it grows with every answer. */
  heard: number;
}

/** So many characters before the end, what is left is counted. */
const COUNTED = 100;
/** Milliseconds without a key before the count is read aloud. */
const PAUSE = 1200;

/** Where a reply is typed. The words are the person's own: nothing changes them while they type. */
export function Composer({ typing, texts, language, heard }: ComposerProps) {
  const { place, draft, failed, onDraft, onSend } = typing;
  const field = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(draft.length);
  const sending = useRef(false);
  const sent = useRef(false);
  const id = useId();
  const left = LONGEST_TYPED - length;
  const count = left < 0 ? texts.over(-left) : left < COUNTED ? texts.left(left) : '';
  const spoken = useSettled(count, PAUSE);
  useKeyboard(field);

  const put = (text: string) => {
    if (!field.current) return;
    field.current.value = text;
    grow(field.current);
    setLength(text.trim().length);
  };
  useLayoutEffect(() => put(draft), [place]);
  useLayoutEffect(() => {
    // The answer has come: whoever typed goes on typing.
    if (sent.current) field.current?.focus({ preventScroll: true });
    sent.current = false;
  }, [heard]);

  const send = async () => {
    const text = field.current?.value.trim() ?? '';
    if (sending.current || text === '' || text.length > LONGEST_TYPED) {
      field.current?.focus({ preventScroll: true });
      return;
    }
    sending.current = true;
    sent.current = true;
    const said = await onSend(text);
    sending.current = false;
    if (!said) sent.current = false;
    // Whatever was typed in the meantime is the next thing to say.
    else if (field.current?.value.trim() === text) put('');
  };

  return (
    <form
      class="play-composer"
      data-failed={failed ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p id={`${id}-failed`} class="play-composer-failed" role="alert">
        {failed && texts.unread}
      </p>
      <div class="play-composer-field">
        <textarea
          ref={field}
          rows={1}
          lang={language}
          aria-label={texts.label}
          aria-describedby={`${id}-failed ${id}-count`}
          aria-invalid={left < 0}
          placeholder={texts.label}
          autoComplete="off"
          autoCapitalize="sentences"
          spellcheck={true}
          enterkeyhint="send"
          onInput={({ currentTarget }) => {
            grow(currentTarget);
            setLength(currentTarget.value.trim().length);
            onDraft(currentTarget.value);
          }}
          onKeyDown={(event) => {
            // A key that ends the composing of a character is not the end of the reply.
            if (event.isComposing || event.keyCode === COMPOSING) return;
            if (event.key !== 'Enter' || event.shiftKey || event.repeat) return;
            event.preventDefault();
            void send();
          }}
        />
        <button
          type="submit"
          class="play-send"
          aria-label={texts.send}
          aria-disabled={length === 0 || left < 0}
          // The keyboard of a phone stays where it is.
          onPointerDown={(event) => event.preventDefault()}
        >
          <Icon name="send" />
        </button>
      </div>
      <p id={`${id}-count`} class="play-composer-count" data-over={left < 0 ? '' : undefined}>
        {count}
      </p>
      <p class="base-hidden" role="status">
        {spoken}
      </p>
    </form>
  );
}

/** As high as its words, where the stylesheet cannot say so. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

/** What Safari says of a key that an input method has taken. */
const COMPOSING = 229;

/** The text once it has not changed for a while. */
function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
