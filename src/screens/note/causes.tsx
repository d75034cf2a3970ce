import { useId, useState } from 'preact/hooks';
import type { NoteTexts } from '../../locales/en/note.ts';

interface CausesProps {
  causes: readonly string[];
  language: string;
  texts: NoteTexts;
  /** Why the last choice could not be saved. */
  trouble: string | undefined;
  /** Called with the cause as it stands; empty while "something else" is not yet said. */
  onChoose(cause: string): void;
}

/** Longest cause in the trainee's own words, in UTF-16 units. */
const LONGEST_CAUSE = 120;

/** Likely causes to choose from, and room for another. */
export function Causes({ causes, language, texts, trouble, onChoose }: CausesProps) {
  const [other, setOther] = useState(false);
  const id = useId();
  const choose = (cause: string, isOther: boolean) => {
    setOther(isOther);
    onChoose(cause);
  };
  return (
    <fieldset class="note-causes" aria-describedby={trouble && id}>
      <legend>{texts.cause}</legend>
      {causes.map((cause) => (
        <label key={cause} class="note-chip" lang={language}>
          <input type="radio" name="cause" onChange={() => choose(cause, false)} />
          {cause}
        </label>
      ))}
      <label class="note-chip">
        <input type="radio" name="cause" onChange={() => choose('', true)} />
        {texts.otherCause}
      </label>
      {other && (
        <input
          type="text"
          class="note-other"
          aria-label={texts.otherCauseField}
          placeholder={texts.otherCauseField}
          maxLength={LONGEST_CAUSE}
          onInput={(event) => onChoose(event.currentTarget.value)}
        />
      )}
      <p id={id} class="note-trouble" role="alert">
        {trouble}
      </p>
    </fieldset>
  );
}
