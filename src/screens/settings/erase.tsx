import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingsTexts } from '../../locales/en/settings.ts';
import './erase.css';

type State = 'resting' | 'asking' | 'erased';

/** Erasing takes two steps, and the second is never under the finger of the first. */
export function Erase({ texts, onErase }: { texts: SettingsTexts; onErase(): void }) {
  const [state, setState] = useState<State>('resting');
  const question = useRef<HTMLHeadingElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const title = useId();

  useLayoutEffect(() => {
    if (state === 'asking') question.current?.focus();
  }, [state]);
  const keep = () => {
    setState('resting');
    ask.current?.focus();
  };
  const erase = () => {
    onErase();
    setState('erased');
    ask.current?.focus();
  };

  return (
    <div class="erase">
      <button
        ref={ask}
        type="button"
        class="base-button"
        aria-expanded={state === 'asking'}
        onClick={() => setState('asking')}
      >
        {texts.erase}
      </button>
      {state === 'asking' && (
        <section class="erase-sure" aria-labelledby={title}>
          <h3 id={title} ref={question} tabIndex={-1}>
            {texts.eraseSure}
          </h3>
          <p>{texts.eraseWhat}</p>
          <div>
            <button type="button" class="base-button" onClick={keep}>
              {texts.eraseNo}
            </button>
            <button type="button" class="base-button erase-yes" onClick={erase}>
              {texts.eraseYes}
            </button>
          </div>
        </section>
      )}
      <p role="status">{state === 'erased' && texts.erased}</p>
    </div>
  );
}
