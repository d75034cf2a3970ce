import type { Criterion } from '../../core/scenario/vocabulary.ts';
import { PASS } from '../../core/score/result.ts';
import './meter.css';

interface MeterProps {
  criterion: Criterion;
  /** Its accessible name. */
  label: string;
  /** 0–100. */
  score: number;
  /** The score in words. */
  words: string;
}

/** One criterion as a bar with the mark to pass on it. */
export function Meter({ criterion, label, score, words }: MeterProps) {
  const spoken = {
    role: 'meter',
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': score,
    'aria-valuetext': words,
  } as const;
  return (
    <div
      {...spoken}
      class="meter"
      data-criterion={criterion}
      data-passed={score >= PASS ? '' : undefined}
      style={{ '--pass': PASS / 100 }}
    >
      <div style={{ inlineSize: `${score}%` }} />
    </div>
  );
}
