import { runOf } from '../core/dialogue/machine.ts';
import { replay } from '../core/session/advance.ts';
import { debrief } from '../locales/en/debrief.ts';
import { reasons } from '../locales/en/reasons.ts';
import { rules } from '../locales/en/rules.ts';
import { Debrief } from '../screens/debrief/debrief.tsx';
import { useArrival } from './arrival.ts';
import { finished } from './finish.ts';
import type { Home } from './home.ts';
import { texts } from './language.ts';
import { useLoaded } from './loaded.ts';
import { go } from './navigation.ts';
import { Nowhere } from './nowhere.tsx';

/** Looking back on an attempt. Its result was frozen; only the transcript is made again. */
export function DebriefPage({ id, home }: { id: string; home: Home }) {
  const { value, failed } = useLoaded(() => lookUp(id, home), [id, home]);
  useArrival(value?.attempt.scenario.title);
  if (failed) return <Nowhere />;
  if (!value) return null;
  const { attempt, transcript, earlier } = value;
  const { scenario, level } = attempt;
  const words = texts({ debrief, reasons, rules });
  return (
    <Debrief
      attempt={attempt}
      transcript={transcript}
      earlier={earlier}
      texts={words.debrief}
      ruleTexts={words.rules}
      reasonTexts={words.reasons}
      onSayDifferently={(turn) =>
        go({ at: 'play', slug: scenario.slug, from: { attempt: attempt.id, turn } })
      }
      onAgain={() => go({ at: 'play', slug: scenario.slug, level, anew: true })}
      onLibrary={() => go({ at: 'library' })}
    />
  );
}

async function lookUp(id: string, home: Home) {
  const kept = await home.find(id);
  if (!kept) throw new Error(`No attempt "${id}" is kept on this device.`);
  const { scenario, log } = kept;
  const session = replay(scenario, log, runOf(scenario, log.setup.variant));
  const attempt = kept.result ? kept : await finished({ attempt: kept, session });
  if (!attempt.result || !session.ledger.ended) throw new Error(`"${id}" has not ended.`);
  if (attempt !== kept) await home.save(attempt);
  const earlier = attempt.from && (await home.find(attempt.from.attempt));
  return { attempt, transcript: session.transcript, earlier: earlier?.result && earlier };
}
