import { useId } from 'preact/hooks';
import type { Result } from '../../core/score/result.ts';
import type { Utterance } from '../../core/session/moment.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { RuleTexts } from '../../locales/en/rules.ts';
import { Counted } from './counted.tsx';
import { Face } from './face.tsx';
import { feltOnly } from './felt.ts';
import { Felt } from './felt.tsx';
import type { Gathered } from './gathered.ts';
import { Marked } from './marked.tsx';
import { moodsAround } from './turns.ts';
import './transcript.css';

interface TranscriptProps {
  gathered: readonly Gathered[];
  curve: Result['curve'];
  /** The customer's. */
  name: string;
  language: string;
  texts: DebriefTexts;
  ruleTexts: RuleTexts;
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
  texts,
  ruleTexts,
  onSayDifferently,
}: Gathered & Omit<TranscriptProps, 'gathered'>) {
  if (!own) return null;
  const moods = moodsAround(curve, turn);
  const felt = feltOnly(curve, turn);
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
          <Marked text={own.text} moves={own.moves} evidence={evidence} texts={texts} />
        ) : (
          texts.saidNothing
        )}
      </p>
      {own.reply?.why && (
        <p class="transcript-why" lang={language}>
          {own.reply.why}
        </p>
      )}
      <div class="transcript-counted">
        {evidence.length > 0 && <Counted {...{ evidence, language, texts, ruleTexts }} />}
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

function Line({ line: { kind, name, text }, language }: { line: Utterance; language: string }) {
  return (
    <p class="transcript-line" data-kind={kind} lang={language}>
      {kind !== 'scene' && name && <b>{name} </b>}
      {text}
    </p>
  );
}
