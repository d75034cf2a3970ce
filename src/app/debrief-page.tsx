import { runOf } from '../core/dialogue/machine.ts';
import { replay } from '../core/session/session.ts';
import { debrief as texts } from '../locales/en/debrief.ts';
import { rules as ruleTexts } from '../locales/en/rules.ts';
import type { Attempt } from '../records/attempt.ts';
import { Debrief } from '../screens/debrief/debrief.tsx';
import { useArrival } from './arrival.ts';
import type { Home } from './home.ts';
import { useLoaded } from './loaded.ts';
import { go } from './navigation.ts';
import { Nowhere } from './nowhere.tsx';

/** Looking back on an attempt. Its result was frozen; only the transcript is made again. */
export function DebriefPage({ id, home }: { id: string; home: Home }) {
  const { value, failed } = useLoaded(() => lookUp(id, home), [id, home]);
  useArrival(value?.attempt.scenario.title);
  if (failed) return <Nowhere />;
  if (!value) return null;
  const { attempt, earlier } = value;
  const { scenario, level } = attempt;
  return (
    <Debrief
      attempt={attempt}
      transcript={transcriptOf(attempt)}
      earlier={earlier}
      texts={texts}
      ruleTexts={ruleTexts}
      onSayDifferently={(turn) =>
        go({ at: 'play', slug: scenario.slug, from: { attempt: attempt.id, turn } })
      }
      onAgain={() => go({ at: 'play', slug: scenario.slug, level, anew: true })}
      onLibrary={() => go({ at: 'library' })}
    />
  );
}

async function lookUp(id: string, home: Home) {
  const attempt = await home.find(id);
  if (!attempt?.result) throw new Error(`No finished attempt "${id}" is kept on this device.`);
  const earlier = attempt.from && (await home.find(attempt.from.attempt));
  return { attempt, earlier: earlier?.result && earlier };
}

function transcriptOf({ scenario, log }: Attempt) {
  return replay(scenario, log, runOf(scenario, log.setup.variant)).transcript;
}
