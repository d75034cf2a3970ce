import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scenario, Variant } from '../../core/scenario/scenario.ts';
import type { Moment } from '../../core/session/moment.ts';
import type { NoteTexts } from '../../locales/en/note.ts';
import type { IncidentNote } from '../../records/attempt.ts';
import { deeds } from '../parts/ledger.ts';
import { Causes } from './causes.tsx';
import { troubleWithCause } from './check.ts';
import { didInWords, LONGEST_DID } from './did.ts';
import { namesIn } from './names.ts';
import '../base.css';
import './note.css';

export interface NoteProps {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly ledger: Moment['ledger'];
  readonly texts: NoteTexts;
  onSave(note: IncidentNote): void;
  onSkip(): void;
}

/** Longest account of what went wrong, in UTF-16 units. */
const LONGEST_WHAT = 200;

/** After the talk: what went wrong, what led to it and what was done, so that patterns show. */
export function Note({ scenario, variant, ledger, texts, onSave, onSkip }: NoteProps) {
  const { failure } = variant;
  const [cause, setCause] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const what = useRef<HTMLTextAreaElement>(null);
  const did = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const choose = (chosen: string) => {
    setCause(chosen);
    setTrouble(undefined);
  };
  const save = (event: Event) => {
    event.preventDefault();
    const found = troubleWithCause(cause, namesIn(scenario, variant), texts);
    setTrouble(found);
    if (found) {
      // What has to be mended may be out of sight.
      const field = form.current?.querySelector<HTMLElement>('.note-other');
      (field ?? form.current?.querySelector<HTMLElement>('.note-chip input'))?.focus();
      return;
    }
    onSave({
      what: what.current?.value.trim() || failure.what,
      cause: cause.trim(),
      did: did.current?.value.trim() ?? '',
    });
  };

  return (
    <main class="note">
      <form ref={form} class="note-sheet" onSubmit={save}>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {texts.title}
          </h1>
          <p>{texts.why}</p>
        </header>
        <label class="note-field">
          <span>{texts.what}</span>
          <textarea
            ref={what}
            lang={scenario.language}
            rows={1}
            maxLength={LONGEST_WHAT}
            defaultValue={failure.what}
          />
        </label>
        <Causes
          causes={failure.causes}
          language={scenario.language}
          texts={texts}
          trouble={trouble}
          onChoose={choose}
        />
        <label class="note-field">
          <span>{texts.did}</span>
          <textarea
            ref={did}
            rows={2}
            maxLength={LONGEST_DID}
            defaultValue={didInWords(deeds(scenario, ledger), texts)}
          />
        </label>
        <footer>
          <button type="button" class="base-button" data-kind="quiet" onClick={onSkip}>
            {texts.skip}
          </button>
          <button type="submit" class="base-button" data-kind="main">
            {texts.save}
          </button>
        </footer>
      </form>
    </main>
  );
}
