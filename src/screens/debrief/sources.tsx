import { RULES, type Source } from '../../core/dialogue/rules.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { allEvidence } from './turns.ts';
import './sources.css';

interface SourcesProps {
  result: Result;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
}

/** The sources this page has named: what each found, and how far it reaches. */
export function Sources({ result, texts, ruleTexts }: SourcesProps) {
  const named = new Set<Source>();
  for (const { rule } of allEvidence(result)) {
    const { source } = RULES[rule];
    if (source) named.add(source);
  }
  if (result.outcome === 'won-back') named.add('de-matos-2007');
  if (named.size === 0) return null;
  return (
    <details class="sources">
      <summary>{texts.sources.title}</summary>
      <ul>
        {[...named].map((source) => {
          const { short, citation, found, limit } = ruleTexts.sources[source];
          return (
            <li key={source}>
              <b>{short}</b>
              <p>
                {texts.sources.found} {found} {texts.sources.limit} {limit}
              </p>
              {citation && <cite>{citation}</cite>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
