import { useId } from 'preact/hooks';
import type { Result } from '../../core/score/result.ts';
import type { Utterance } from '../../core/session/moment.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { ReasonTexts } from '../../locales/en/reasons.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { Explained, nameOf, openMark } from '../marks/explained.tsx';
import { Marked } from '../marks/marked.tsx';
import { Counted } from './counted.tsx';
import { Face } from './face.tsx';
import { feltOnly } from './felt.ts';
import { Felt } from './felt.tsx';
import type { Gathered } from './gathered.ts';
import { moodsAround, type OwnTurn } from './turns.ts';
import { weigh } from './weigh.ts';
import './transcript.css';

interface TranscriptProps {
  gathered: readonly Gathered[];
  curve: Result['curve'];
  /** The customer's. */
  name: string;
  language: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
  reasonTexts: ReasonTexts;
  onSayDifferently(turn: number): void;
}

/** Every word, with what was counted in the trainee's, and a way back to each turn. */
export function Transcript({ gathered, ...rest }: TranscriptProps) {
  const title = useId();
  const { transcript } = rest.texts;
  return (
    <section class="transcript" aria-labelledby={title}>
      <h2 id={title}>{transcript.title}</h2>
      <p class="debrief-aside">
        {transcript.legend}{' '}
        <mark class="marked" data-effect="merit">
          {transcript.merit}
        </mark>
        ,{' '}
        <mark class="marked" data-effect="harm">
          {transcript.harm}
        </mark>
        ,{' '}
        <mark class="marked" data-effect="noticed">
          {transcript.neutral}
        </mark>
        . {transcript.choose}
      </p>
      <ol>
        {gathered.map((each) => (
          <li key={each.turn}>
            <Own {...each} {...rest} />
            {each.others.map((line) => (
              <Line key={line.key} line={line} language={rest.language} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Own({
  turn,
  own,
  evidence,
  curve,
  name,
  language,
  onSayDifferently,
  ...words
}: Gathered & Omit<TranscriptProps, 'gathered'>) {
  const id = useId();
  if (!own) return null;
  const { texts, ruleTexts } = words;
  const moods = moodsAround(curve, turn);
  const { marks, wordless, felt } = weigh(own, evidence, feltOnly(curve, turn));
  return (
    <div class="transcript-own">
      <h3>
        {texts.turn(turn)}{' '}
        {moods && (
          <span>
            <Face mood={moods[1]} />
            {texts.transcript.moved(
              name,
              texts.change(texts.moods[moods[0]], texts.moods[moods[1]]),
            )}
          </span>
        )}
      </h3>
      <p class="transcript-said" lang={own.text ? language : undefined}>
        {own.text ? (
          <Marked
            text={own.text}
            marks={marks}
            nameOf={(mark) => nameOf(mark, words)}
            onOpen={(mark) => openMark(id, mark)}
          />
        ) : (
          texts.saidNothing
        )}
      </p>
      <Aside own={own} language={language} texts={texts} />
      <div class="transcript-counted">
        {marks.length > 0 && <Explained {...{ id, text: own.text, marks, language }} {...words} />}
        {wordless.length > 0 && (
          <Counted evidence={wordless} turns={[own]} language={language} {...words} />
        )}
        {felt.length > 0 && <Felt rules={felt} texts={texts} ruleTexts={ruleTexts} />}
      </div>
      <button
        type="button"
        class="base-button transcript-back"
        data-kind="quiet"
        onClick={() => onSayDifferently(turn)}
      >
        {texts.transcript.differentlyFrom(turn)}
      </button>
    </div>
  );
}

/** What the author says of the reply, and which one it is where the words were typed. */
function Aside({ own, language, texts }: { own: OwnTurn; language: string; texts: DebriefTexts }) {
  const { reply, typed, moves } = own;
  const { transcript, quote } = texts;
  return (
    <div class="transcript-aside">
      {typed && moves.length === 0 && <p>{transcript.nothingRead}</p>}
      {typed && reply && <p>{transcript.takenAs(quote(reply.say))}</p>}
      {reply?.why && (
        <p class="transcript-why" lang={language}>
          {reply.why}
        </p>
      )}
    </div>
  );
}

function Line({ line: { kind, name, text }, language }: { line: Utterance; language: string }) {
  return (
    <p class="transcript-line" data-kind={kind} lang={language}>
      {kind !== 'scene' && name && <b>{name} </b>}
      {text}
    </p>
  );
}
