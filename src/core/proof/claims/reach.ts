/** What must be reachable: places, replies, and the moods that conditions ask for. */
import type { Ledger } from '../../dialogue/ledger.ts';
import { moodOf } from '../../dialogue/mood.ts';
import { take } from '../../dialogue/turn.ts';
import type { Scenario, When } from '../../scenario/scenario.ts';
import { MOODS } from '../../scenario/vocabulary.ts';
import type { Failure } from '../claim.ts';
import type { Graph } from '../graph.ts';
import { BREAKS } from '../marks.ts';

/** Moods, one bit for each. */
type Moods = number;

const moodBit = (feeling: number): Moods => 1 << MOODS.indexOf(moodOf(feeling));

/** What the talks of one or more variants come to. */
export interface Reached {
  readonly places: Map<string, Moods>;
  /** Moods in which a reply was on offer, and those that it led to. */
  readonly before: Map<string, Moods>;
  readonly after: Map<string, Moods>;
}

export const nothingReached = (): Reached => ({
  places: new Map(),
  before: new Map(),
  after: new Map(),
});

/** Adds what is reached in a graph, so that no graph need be kept for it. */
export function addReached(reached: Reached, graph: Graph): void {
  const add = (moods: Map<string, Moods>, id: string, bit: Moods): void => {
    moods.set(id, (moods.get(id) ?? 0) | bit);
  };
  for (const { place, feeling } of graph.states) add(reached.places, place, moodBit(feeling));
  for (const [edge, deed] of graph.deeds.entries()) {
    if (deed.type !== 'reply') continue;
    const before = graph.states[graph.from[edge] as number] as Ledger;
    const next = graph.states[graph.to[edge] as number] as Ledger;
    add(reached.before, deed.reply.id, moodBit(before.feeling));
    // The answer is heard before a promise is broken by going on.
    const broke = (graph.marks[edge] as number) & BREAKS;
    const { feeling } = broke ? take(graph.scenario, before, deed.reply) : next;
    add(reached.after, deed.reply.id, moodBit(feeling));
  }
}

export function checkReach(scenario: Scenario, reached: Reached): readonly Failure[] {
  const failures: Failure[] = [];
  const fail = (claim: Failure['claim'], what: string, mend: string): void => {
    failures.push({ claim, variant: '', what, mend });
  };
  for (const place of [...Object.keys(scenario.beats), ...Object.keys(scenario.endings)]) {
    if (reached.places.has(place)) continue;
    const kind = scenario.beats[place] ? 'beat' : 'ending';
    fail(
      'places',
      `No talk comes to the ${kind} "${place}".`,
      `Loosen the conditions of the ways that lead to it, or remove it.`,
    );
  }
  for (const beat of Object.values(scenario.beats)) {
    for (const reply of beat.replies) {
      if (reached.before.has(reply.id) || !reached.places.has(beat.id)) continue;
      fail(
        'replies',
        `"${reply.id}" is never on offer.`,
        'Loosen its "when", or see whether there is ever enough left to spend for it.',
      );
    }
  }
  for (const { where, when, felt } of moodsAsked(scenario, reached)) {
    if (felt === undefined || felt & wanted(when)) continue;
    fail(
      'moods',
      `${where} asks for a mood ${spelt(when)}, and there the customer is ${named(felt)}, as far as was looked.`,
      'Ask for a mood that is felt there, or remove what depends on it.',
    );
  }
  return failures;
}

interface Asked {
  readonly where: string;
  readonly when: When;
  /** Undefined where nobody comes there: that is another claim's. */
  readonly felt: Moods | undefined;
}

function moodsAsked(scenario: Scenario, { places, before, after }: Reached): readonly Asked[] {
  const asked: Asked[] = [];
  const add = (where: string, when: When | undefined, felt: Moods | undefined): void => {
    if (when?.mood) asked.push({ where, when, felt });
  };
  for (const beat of Object.values(scenario.beats)) {
    for (const { id, when } of beat.lines) add(id, when, places.get(beat.id));
    for (const reply of beat.replies) {
      const felt = after.get(reply.id);
      // Where it asks in vain the reply is never on offer, which is another claim's.
      add(reply.id, reply.when, before.get(reply.id));
      for (const { id, when } of reply.hears) add(id, when, felt);
      for (const { to, when } of reply.then) add(`The way from ${reply.id} to ${to}`, when, felt);
    }
  }
  for (const { id, lines, tonight } of Object.values(scenario.endings)) {
    for (const { when } of [...lines, ...tonight]) add(`The ending ${id}`, when, places.get(id));
  }
  return asked;
}

function wanted({ mood }: When): Moods {
  const least = mood?.least ? MOODS.indexOf(mood.least) : 0;
  const most = mood?.most ? MOODS.indexOf(mood.most) : MOODS.length - 1;
  return MOODS.reduce((bits, _, at) => (at >= least && at <= most ? bits | (1 << at) : bits), 0);
}

const named = (moods: Moods): string => MOODS.filter((_, at) => moods & (1 << at)).join(', ');

function spelt({ mood }: When): string {
  if (mood?.least === mood?.most) return `of "${mood?.least}"`;
  return [mood?.least && `of at least "${mood.least}"`, mood?.most && `of at most "${mood.most}"`]
    .filter(Boolean)
    .join(' and ');
}
