import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import './counted.css';

interface FeltProps {
  rules: readonly RuleId[];
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
}

/** Why the mood moved where no criterion did. */
export function Felt({ rules, texts, ruleTexts }: FeltProps) {
  return (
    <ul class="counted">
      {rules.map((rule) => {
        const { name, did } = ruleTexts.names[rule];
        return (
          <li key={rule} data-effect={RULES[rule].feeling < 0 ? 'cool' : 'warm'}>
            <p class="counted-name">
              <b>{name}</b> <small>{texts.counted.felt}</small>
            </p>
            <p>{did}</p>
          </li>
        );
      })}
    </ul>
  );
}
