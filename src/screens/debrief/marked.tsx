import type { Move } from '../../core/scenario/vocabulary.ts';
import type { Evidence } from '../../core/score/result.ts';
import type { Evidence as Shown } from '../../core/session/events.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import { segmentsOf } from './segments.ts';
import './marked.css';

interface MarkedProps {
  text: string;
  moves: readonly Shown[];
  /** What was counted in this turn: it decides how a move is marked. */
  evidence: readonly Evidence[];
  texts: DebriefTexts;
}

/** What was said, with each move marked in the words that show it. */
export function Marked({ text, moves, evidence, texts }: MarkedProps) {
  const ranges = moves.map(({ move, start, end }) => ({ start, end, tag: move }));
  return (
    <>
      {segmentsOf(text, ranges).map((segment, index) =>
        segment.tags.length === 0 ? (
          segment.text
        ) : (
          // Two pieces of one text can be the same words: only their place tells them apart.
          <mark
            key={`${index} ${segment.text}`}
            class="marked"
            data-effect={effectOf(segment.tags, evidence)}
          >
            {segment.text}
            <span class="base-hidden">
              {' '}
              {texts.transcript.marked(segment.tags.map((move) => texts.moves[move]).join(', '))}
            </span>
          </mark>
        ),
      )}
    </>
  );
}

/** A harm outweighs a merit in the same words; what was not counted is only noticed. */
function effectOf(moves: readonly Move[], evidence: readonly Evidence[]): string {
  const effects = evidence
    .filter(({ move }) => move && moves.includes(move))
    .map(({ effect }) => effect);
  return effects.includes('harm') ? 'harm' : (effects[0] ?? 'noticed');
}
