import { useId } from 'preact/hooks';
import { CRITERIA, type Criterion } from '../../core/scenario/vocabulary.ts';
import { PASS, type Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { nameOf } from '../marks/explained.tsx';
import { Marked } from '../marks/marked.tsx';
import { feltOnly } from './felt.ts';
import type { Lesson } from './lesson.ts';
import { allEvidence, type OwnTurn } from './turns.ts';
import { weigh } from './weigh.ts';
import './words.css';

interface WordsProps {
  lesson: Lesson;
  result: Result;
  /** The turn that the lesson is about. */
  own: OwnTurn | undefined;
  language: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
  reasonTexts: ReasonTexts;
}

/** What worked, and then the words that another choice would change most. */
export function Words({ lesson, result, own, language, ...all }: WordsProps) {
  const { texts, ruleTexts } = all;
  const title = useId();
  const { worked, harms, better } = lesson;
  // What the author says about a reply is about its words; a rule may have other reasons.
  const harm = harms.find(({ words }) => words) ?? harms[0];
  const rule = harm && ruleTexts.names[harm.rule];
  const marks = own ? marksOf(own, result) : [];
  const mark = own?.typed && marks.find(({ move }) => move === harm?.move);
  const weakest = harm ? undefined : weakestOf(result);
  return (
    <section class="debrief-card words" aria-labelledby={title}>
      <h2 id={title}>{texts.words.title}</h2>
      {worked?.words && (
        <div class="words-worked">
          <h3>{texts.words.worked}</h3>
          <p>
            <q lang={language}>{worked.text.slice(...worked.words)}</q>{' '}
            {ruleTexts.names[worked.rule].did}
          </p>
        </div>
      )}
      {harm && rule && own && (
        <div class="words-said">
          <h3>{texts.words.said(own.turn)}</h3>
          <blockquote lang={language}>
            <Marked text={own.text} marks={marks} nameOf={(each) => nameOf(each, all)} />
          </blockquote>
          {mark && <p class="words-reason">{nameOf(mark, all)}</p>}
          <p>
            {harm.words && harm.why && !own.typed ? (
              <span lang={language}>{harm.why}</span>
            ) : (
              `${rule.did} ${rule.why}`
            )}
          </p>
        </div>
      )}
      {better && (
        <div class="words-better">
          <h3>{texts.words.better}</h3>
          <blockquote lang={language}>{better}</blockquote>
        </div>
      )}
      {!harm && (
        <p>
          {texts.words.nothingBetter} {weakest && texts.criteria[weakest].missing}
        </p>
      )}
    </section>
  );
}

function marksOf(own: OwnTurn, result: Result) {
  const evidence = allEvidence(result).filter(({ turn }) => turn === own.turn);
  return weigh(own, evidence, feltOnly(result.curve, own.turn)).marks;
}

/** The criterion furthest from being passed; undefined where all are. */
function weakestOf({ criteria }: Result): Criterion | undefined {
  const score = (criterion: Criterion) => criteria[criterion].score;
  const [weakest] = CRITERIA.filter((criterion) => criteria[criterion].most > 0).sort(
    (a, b) => score(a) - score(b),
  );
  return weakest && score(weakest) < PASS ? weakest : undefined;
}
