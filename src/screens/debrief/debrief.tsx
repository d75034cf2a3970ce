import type { Utterance } from '../../core/session/moment.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import type { Attempt } from '../../records/attempt.ts';
import { Icon } from '../parts/icon.tsx';
import { Cost } from './cost.tsx';
import { Criteria } from './criteria.tsx';
import { gather } from './gathered.ts';
import { Hidden } from './hidden.tsx';
import { lessonOf } from './lesson.ts';
import { MoodCurve } from './mood-curve.tsx';
import { Outcome } from './outcome.tsx';
import { Sources } from './sources.tsx';
import { Tonight } from './tonight.tsx';
import { Transcript } from './transcript.tsx';
import { allEvidence, ownTurns } from './turns.ts';
import { Way } from './way.tsx';
import { Words } from './words.tsx';
import { Written } from './written.tsx';
import '../base.css';
import './debrief.css';

export interface DebriefProps {
  /** Without a result nothing is drawn: there is nothing to look back on yet. */
  readonly attempt: Attempt;
  readonly transcript: readonly Utterance[];
  /** The attempt that this one says differently: its curve is drawn beside. */
  readonly earlier?: Attempt | undefined;
  readonly texts: DebriefTexts;
  readonly ruleTexts: RuleTexts;
  readonly reasonTexts: ReasonTexts;
  /** Back to where the trainee's turn (from 1) had yet to be taken. */
  onSayDifferently(turn: number): void;
  onAgain(): void;
  onLibrary(): void;
}

/** Looking back: first what matters most, then every word and what it was worth. */
export function Debrief({ attempt, transcript, earlier, ...rest }: DebriefProps) {
  const { texts, ruleTexts, reasonTexts, ...on } = rest;
  const { result, scenario } = attempt;
  if (!result) return null;
  const { language } = scenario;
  const name = customerName(attempt);
  const turns = ownTurns(attempt, transcript, result.turns);
  const lesson = lessonOf(result, turns);
  const own = turns.find(({ turn }) => turn === lesson.turn);
  const words = { language, texts, ruleTexts, reasonTexts };
  return (
    <main class="debrief">
      <header class="debrief-top">
        <button
          type="button"
          class="debrief-back"
          aria-label={texts.library}
          onClick={on.onLibrary}
        >
          <Icon name="back" />
        </button>
        <h1>
          <small>{texts.kicker}</small> <span lang={language}>{scenario.title}</span>
        </h1>
      </header>
      <div class="debrief-first">
        <div>
          <Tonight result={result} name={name} language={language} texts={texts} />
          <MoodCurve {...{ result, turns, name, language, texts }} earlier={earlier?.result} />
        </div>
        <div>
          <Words lesson={lesson} result={result} own={own} {...words} />
          <Hidden hidden={result.hidden} scenario={scenario} name={name} texts={texts} />
          <div class="debrief-act">
            <button
              type="button"
              class="base-button debrief-differently"
              data-kind="main"
              onClick={() => on.onSayDifferently(lesson.turn)}
            >
              <b>{texts.differently}</b>
              <small>{texts.differentlyHere(lesson.turn)}</small>
            </button>
          </div>
        </div>
      </div>
      <Criteria result={result} turns={turns} {...words} />
      <Way steps={result.steps} texts={texts} />
      <div class="debrief-row">
        <Outcome result={result} name={name} texts={texts} ruleTexts={ruleTexts} />
        <Cost attempt={attempt} result={result} name={name} texts={texts} />
        {attempt.note && <Written note={attempt.note} texts={texts} />}
      </div>
      <Transcript
        gathered={gather(transcript, turns, allEvidence(result))}
        curve={result.curve}
        name={name}
        onSayDifferently={on.onSayDifferently}
        {...words}
      />
      <Sources result={result} texts={texts} ruleTexts={ruleTexts} />
      <footer class="debrief-foot">
        <button type="button" class="base-button" onClick={on.onAgain}>
          {texts.again}
        </button>
        <button type="button" class="base-button" onClick={on.onLibrary}>
          {texts.library}
        </button>
      </footer>
    </main>
  );
}

function customerName({ scenario: { variants }, log }: Attempt): string {
  const played = variants.find(({ id }) => id === log.setup.variant) ?? variants[0];
  return played?.customer.name ?? '';
}
