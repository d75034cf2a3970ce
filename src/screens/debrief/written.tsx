import { useId } from 'preact/hooks';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { IncidentNote } from '../../records/attempt.ts';
import './written.css';

/** The incident note, as it was written down after the talk. */
export function Written({ note, texts }: { note: IncidentNote; texts: DebriefTexts }) {
  const title = useId();
  return (
    <section class="debrief-card written" aria-labelledby={title}>
      <h2 id={title}>{texts.note.title}</h2>
      <dl>
        <dt>{texts.note.what}</dt>
        <dd>{note.what}</dd>
        <dt>{texts.note.cause}</dt>
        <dd>{note.cause}</dd>
        <dt>{texts.note.did}</dt>
        <dd>{note.did}</dd>
      </dl>
    </section>
  );
}
