import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './panel.css';

interface PanelProps {
  title: string;
  /** Of the title, where it is not the page's: a BCP 47 tag. */
  language?: string;
  /** Accessible name of the closing button. */
  close: string;
  onClose(): void;
  children: ComponentChildren;
}

/**
 * A sheet above the page: modal, closed by Esc, by its button or (where the browser knows
 * `closedby`) by a touch beside it. It is open for as long as it is rendered; closing gives the
 * focus back to what opened it.
 */
export function Panel({ title, language, close, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    return () => sheet?.close();
  }, []);
  const shut = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="panel" aria-labelledby={heading} closedby="any" onClose={onClose}>
      <div class="panel-sheet">
        <header class="panel-head">
          <h2 id={heading} lang={language}>
            {title}
          </h2>
          <button type="button" class="panel-close" aria-label={close} onClick={shut}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
