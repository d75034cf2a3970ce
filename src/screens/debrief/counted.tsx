import { RULES } from '../../core/dialogue/rules.ts';
import type { Evidence } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import './counted.css';

interface CountedProps {
  evidence: readonly Evidence[];
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
  /** The list stands by a criterion: each item says its turn and its words. */
  byCriterion?: boolean;
  /** Language of the words. */
  language: string;
}

/** Merits and harms, one by one: the words, what they did, why it counts, and who says so. */
export function Counted({ evidence, texts, ruleTexts, byCriterion, language }: CountedProps) {
  return (
    <ul class="counted">
      {evidence.map(({ criterion, effect, rule, turn, text, words, about }) => {
        const { name, did, why } = ruleTexts.names[rule];
        const { source } = RULES[rule];
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
            {byCriterion && words && <q lang={language}>{text.slice(...words)}</q>}
            <p>
              {did} {why} {source && <cite>{ruleTexts.sources[source].short}</cite>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
