import { RULES } from '../../core/dialogue/rules.ts';
import type { Evidence } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import type { OwnTurn } from './turns.ts';
import { wordlessNote } from './wordless.ts';
import './counted.css';

interface CountedProps {
  evidence: readonly Evidence[];
  /** The turns that it is about. */
  turns: readonly OwnTurn[];
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
  reasonTexts: ReasonTexts;
  /** The list stands by a criterion: each item says its turn and its words. */
  byCriterion?: boolean;
  /** Language of the words. */
  language: string;
}

/** Merits and harms, one by one: the words, what they did, why it counts, and who says so. */
export function Counted({ evidence, turns, byCriterion, language, ...all }: CountedProps) {
  const { texts, ruleTexts, reasonTexts } = all;
  return (
    <ul class="counted">
      {evidence.map((item) => {
        const { criterion, effect, rule, turn, text, words, move, about } = item;
        const { name, did, why } = ruleTexts.names[rule];
        const { source } = RULES[rule];
        const own = turns.find((each) => each.turn === turn);
        const reason = own?.moves.find((seen) => seen.move === move)?.reason;
        const note = wordlessNote(item, own, texts);
        return (
          <li key={`${criterion} ${rule} ${turn} ${about ?? ''}`} data-effect={effect}>
            <p class="counted-name">
              <b>{name}</b>{' '}
              <small>
                {texts.counted[effect]}
                {': '}
                {byCriterion ? texts.turn(turn) : texts.criteria[criterion].name}
              </small>
            </p>
            {byCriterion && words && (
              <p>
                <q lang={language}>{text.slice(...words)}</q>
                {reason && ` (${reasonTexts.names[reason]})`}
              </p>
            )}
            <p>
              {did} {why} {source && <cite>{ruleTexts.sources[source].short}</cite>}
            </p>
            {note && <p>{note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
