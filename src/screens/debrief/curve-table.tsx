import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import type { OwnTurn } from './turns.ts';

interface CurveTableProps {
  result: Result;
  turns: readonly OwnTurn[];
  earlier: Result | undefined;
  name: string;
  language: string;
  texts: DebriefTexts;
}

/** The curve for whoever does not see it: a sentence and a table, read aloud and not drawn. */
export function CurveTable({ result, turns, earlier, name, language, texts }: CurveTableProps) {
  const { curve } = result;
  const first = curve[0];
  const last = curve.at(-1);
  const lastEarlier = earlier?.curve.at(-1);
  const { columns } = texts.curve;
  return (
    <div class="base-hidden">
      {first && last && (
        <p>{texts.curve.summary(name, texts.moods[first.mood], texts.moods[last.mood])}</p>
      )}
      {lastEarlier && <p>{texts.curve.earlierSummary(texts.moods[lastEarlier.mood])}</p>}
      <table>
        <caption>{texts.curve.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.turn}</th>
            <th scope="col">{columns.words}</th>
            <th scope="col">{columns.mood}</th>
            {earlier && <th scope="col">{columns.earlier}</th>}
          </tr>
        </thead>
        <tbody>
          {curve.map(({ turn, mood }) => {
            const own = turns.find((each) => each.turn === turn);
            const then = earlier?.curve.find((point) => point.turn === turn);
            return (
              <tr key={turn}>
                <th scope="row">{turn === 0 ? texts.curve.start : turn}</th>
                <td lang={own?.text ? language : undefined}>
                  {own && (own.text || texts.saidNothing)}
                </td>
                <td>{texts.moods[mood]}</td>
                {earlier && <td>{then && texts.moods[then.mood]}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
