import { useId } from 'preact/hooks';
import { MOODS } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import { curvePath, placeOf } from './curve.ts';
import { CurveTable } from './curve-table.tsx';
import { Face } from './face.tsx';
import { moodsAround, type OwnTurn } from './turns.ts';
import './mood-curve.css';

interface MoodCurveProps {
  result: Result;
  turns: readonly OwnTurn[];
  earlier: Result | undefined;
  /** The customer's. */
  name: string;
  language: string;
  texts: DebriefTexts;
}

/** How the customer felt after each turn, with the one turn that decided it. */
export function MoodCurve({ result, turns, earlier, name, language, texts }: MoodCurveProps) {
  const title = useId();
  const { curve, turningPoint } = result;
  const last = Math.max(curve.at(-1)?.turn ?? 0, earlier?.curve.at(-1)?.turn ?? 0);
  const places = curve.map((point) => placeOf(point, last));
  const now = curvePath(places);
  const before = earlier && curvePath(earlier.curve.map((point) => placeOf(point, last)));
  const end = places.at(-1);
  const final = curve.at(-1)?.mood;
  const turned = turningPoint && places[turningPoint.turn];
  return (
    <section class="debrief-card mood-curve" aria-labelledby={title}>
      <div class="mood-curve-head">
        <h2 id={title}>{texts.curve.title(name)}</h2>
        {before && (
          <p class="mood-curve-legend" aria-hidden="true">
            <span data-line="now">{texts.curve.now}</span>
            <span data-line="earlier">{texts.curve.earlier}</span>
          </p>
        )}
      </div>
      <figure>
        <div class="mood-curve-chart" aria-hidden="true">
          <span class="mood-curve-label" data-at="top">
            {texts.moods.delighted}
          </span>
          <div class="mood-curve-plot">
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <defs>
                <linearGradient id={`${title}-ink`} x2="0" y2="100" gradientUnits="userSpaceOnUse">
                  <stop class="mood-curve-high" />
                  <stop class="mood-curve-middle" offset="0.5" />
                  <stop class="mood-curve-low" offset="1" />
                </linearGradient>
              </defs>
              {MOODS.map((mood, level) => {
                const y = (100 * level) / (MOODS.length - 1);
                return <path key={mood} class="mood-curve-level" d={`M0 ${y}H100`} />;
              })}
              {end && (
                <path class="mood-curve-under" d={`${now}V100H0z`} fill={`url(#${title}-ink)`} />
              )}
              {before && <path class="mood-curve-earlier" d={before} />}
              {turned && <path class="mood-curve-drop" d={`M${turned.x} ${turned.y}V112`} />}
              <path class="mood-curve-line" d={now} stroke={`url(#${title}-ink)`} />
              {places.map(({ x, y }) => (
                <path
                  key={x}
                  class="mood-curve-dot"
                  d={`M${x} ${y}h0`}
                  stroke={`url(#${title}-ink)`}
                />
              ))}
              {turned && <path class="mood-curve-turn" d={`M${turned.x} ${turned.y}h0`} />}
              {turned && <path class="mood-curve-turn-heart" d={`M${turned.x} ${turned.y}h0`} />}
            </svg>
            {end && final && (
              <span
                class="mood-curve-end"
                data-turn={turned === end ? '' : undefined}
                style={{ left: `${end.x}%`, top: `${end.y}%` }}
              >
                <Face mood={final} />
              </span>
            )}
          </div>
          <span class="mood-curve-label" data-at="bottom">
            {texts.moods.furious}
          </span>
        </div>
        <figcaption>
          {turningPoint && turned && (
            <TurningPoint
              share={turned.x / 100}
              words={turns.find(({ turn }) => turn === turningPoint.turn)?.text ?? ''}
              down={turningPoint.change < 0}
              change={texts.change(...wordsFor(moodsAround(curve, turningPoint.turn), texts))}
              language={language}
              texts={texts}
            />
          )}
          <CurveTable {...{ result, turns, earlier, name, language, texts }} />
        </figcaption>
      </figure>
    </section>
  );
}

interface TurningPointProps {
  /** Place along the plot, 0 to 1. */
  share: number;
  words: string;
  down: boolean;
  change: string;
  language: string;
  texts: DebriefTexts;
}

function TurningPoint({ share, words, down, change, language, texts }: TurningPointProps) {
  return (
    <p class="mood-curve-here" data-way={down ? 'down' : 'up'} style={{ '--share': share }}>
      <b>{texts.curve.here}</b>{' '}
      {words ? <span lang={language}>{texts.quote(words)}</span> : texts.saidNothing}{' '}
      <em>{change}</em>
    </p>
  );
}

const wordsFor = (
  moods: ReturnType<typeof moodsAround>,
  texts: DebriefTexts,
): [before: string, after: string] => {
  const [before, after] = moods ?? ['calm', 'calm'];
  return [texts.moods[before], texts.moods[after]];
};
