/** The transcript: what was said and done, in order, as people read it. It only ever grows. */
import type { Ledger } from '../dialogue/ledger.ts';
import { moodOf } from '../dialogue/mood.ts';
import type { Line, Reply, Scenario } from '../scenario/scenario.ts';
import type { Utterance } from './moment.ts';
import { sceneOf } from './scene.ts';

type Entry = Omit<Utterance, 'key' | 'turn' | 'mood'>;

/** The transcript after an event: the trainee's words, if any, then all that they led to. */
export function transcribe(
  scenario: Scenario,
  transcript: readonly Utterance[],
  reply: Reply | undefined,
  before: Ledger,
  after: Ledger,
): readonly Utterance[] {
  const entries: Entry[] = [];
  if (reply) entries.push(trainee(scenario, before, reply));
  let announced = after.scenes === before.scenes;
  for (const line of after.spoken) {
    // A new scene opens with the first line of its own beat, after the answer to the last reply.
    if (!announced && line.id.startsWith(`${after.place}/lines/`)) {
      entries.push(sceneEntry(scenario, after));
      announced = true;
    }
    entries.push(...spoken(scenario, after, line));
  }
  if (!announced) entries.push(sceneEntry(scenario, after));
  const mood = moodOf(after.feeling);
  return [
    ...transcript,
    ...entries.map((entry, place) => ({
      ...entry,
      key: transcript.length + place,
      turn: after.turn,
      mood,
    })),
  ];
}

const trainee = (scenario: Scenario, ledger: Ledger, { id, say }: Reply): Entry => ({
  kind: 'speech',
  speaker: 'trainee',
  name: sceneOf(scenario, ledger).by?.name ?? scenario.you.name,
  text: say,
  id,
});

function sceneEntry(scenario: Scenario, ledger: Ledger): Entry {
  const { after = '', by } = sceneOf(scenario, ledger);
  return { kind: 'scene', speaker: 'nobody', name: by?.name ?? '', text: after, id: ledger.place };
}

/** A line can be a gesture, words, or a gesture and then words. */
function spoken(scenario: Scenario, ledger: Ledger, { id, who, does, says }: Line): Entry[] {
  const person = who === undefined ? undefined : scenario.people[who];
  const speaker = person ? 'person' : 'customer';
  const name = person?.name ?? ledger.variant.customer.name;
  const entries: Entry[] = [];
  if (does) entries.push({ kind: 'direction', speaker, name, text: does, id });
  if (says) entries.push({ kind: 'speech', speaker, name, text: says, id });
  return entries;
}
