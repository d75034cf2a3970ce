import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../../locales/en/debrief.ts';
import { Face } from './face.tsx';
import { Skyline } from './skyline.tsx';
import './tonight.css';

interface TonightProps {
  result: Result;
  /** The customer's. */
  name: string;
  language: string;
  texts: DebriefTexts;
}

/** What the customer tells at home about it. */
export function Tonight({ result, name, language, texts }: TonightProps) {
  const mood = result.curve.at(-1)?.mood ?? 'calm';
  return (
    <section class="tonight" aria-labelledby="tonight-title">
      <div class="tonight-words">
        <h2 id="tonight-title">{texts.tonight(name)}</h2>
        {result.tonight && (
          <blockquote lang={language}>
            <p>{texts.quote(result.tonight)}</p>
          </blockquote>
        )}
        <p class="tonight-outcome">
          <Face mood={mood} />
          {texts.outcomes[result.outcome](name)}
        </p>
      </div>
      <Skyline outcome={result.outcome} />
    </section>
  );
}
