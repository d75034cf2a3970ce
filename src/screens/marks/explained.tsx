import { RULES, type RuleId } from '../../core/dialogue/rules.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { type Counting, effectOf, hurts, type Mark } from './mark.ts';
import './explained.css';

export interface ExplainingTexts {
  /** Names of moves, criteria, merits and harms. */
  readonly texts: Pick<DebriefTexts, 'moves' | 'criteria' | 'counted'>;
  readonly ruleTexts: RuleTexts;
  readonly reasonTexts: ReasonTexts;
}

interface ExplainedProps extends ExplainingTexts {
  /** Of the element that holds them: what `openMark` goes by. */
  id: string;
  text: string;
  marks: readonly Mark[];
  /** Of the text. */
  language: string;
}

/** Each mark of a text: what it did, why it counts, who says so, and how it could be said better. */
export function Explained({ id, text, marks, language, ...words }: ExplainedProps) {
  return (
    <ol id={id} class="explained">
      {marks.map((mark) => {
        const { number, start, end, counted, felt, spoilt, better } = mark;
        return (
          <li key={`${number} ${mark.move}`}>
            <details data-mark={number} data-effect={effectOf(mark)} open={hurts(mark)}>
              <summary>
                <span class="explained-number">{number}</span>
                <span>
                  <b class="explained-move">{words.texts.moves[mark.move]}</b>
                  {reasonOf(mark, words) && `: ${reasonOf(mark, words)}`}{' '}
                  <small>{worthOf(mark, words)}</small>
                </span>
              </summary>
              <q lang={language}>{text.slice(start, end)}</q>
              {[...counted.map(({ rule }) => rule), ...felt].map((rule) => (
                <Rule key={rule} rule={rule} {...words} />
              ))}
              {spoilt && <p>{words.reasonTexts.spoilt}</p>}
              {counted.length === 0 && <p>{words.reasonTexts.uncounted}</p>}
              {better !== undefined && (
                <div class="explained-better">
                  <b>{words.reasonTexts.better}</b>
                  <blockquote lang={language}>{better}</blockquote>
                </div>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Rule({ rule, ruleTexts }: { rule: RuleId } & ExplainingTexts) {
  const { name, did, why } = ruleTexts.names[rule];
  const { source } = RULES[rule];
  return (
    <p>
      <b>{name}.</b> {did} {why} {source && <cite>{ruleTexts.sources[source].short}</cite>}
    </p>
  );
}

/** Opens the explanation of a mark and goes there. */
export function openMark(id: string, { number }: Pick<Mark, 'number'>): void {
  const details = document.getElementById(id)?.querySelector(`details[data-mark="${number}"]`);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus({ preventScroll: true });
  details.scrollIntoView({ block: 'nearest' });
}

/** What a mark is called: "excuse: points at circumstances". */
export function nameOf(mark: Mark, words: ExplainingTexts): string {
  const reason = reasonOf(mark, words);
  const move = words.texts.moves[mark.move];
  return reason ? `${move}: ${reason}` : move;
}

/** A reason of a later edition has no name here. */
const reasonOf = ({ reason }: Mark, { reasonTexts }: ExplainingTexts): string | undefined =>
  reason && reasonTexts.names[reason];

function worthOf({ counted, felt }: Mark, { texts, reasonTexts }: ExplainingTexts): string {
  const worth = ({ criterion, effect }: Counting) =>
    `${texts.counted[effect]}: ${texts.criteria[criterion].name}`;
  if (counted.length > 0) return counted.map(worth).join(', ');
  return felt.length > 0 ? texts.counted.felt : reasonTexts.unscored;
}
