/**
 * What of the past can still matter. Two ledgers that agree on it have the same future: the same
 * replies on offer, the same rulings, the same moods, the same ways. All else is left out of a
 * state, so that a scenario has as few of them as its conditions and rules allow.
 *
 * What lies ahead depends on more than the place: facts only ever come to be, so a way whose
 * condition has come true hides those after it for good. A beat that cannot come again takes with
 * it all that was said there.
 */
import type { Ledger } from '../dialogue/ledger.ts';
import type { Line, Reply, Scenario, Way, When } from '../scenario/scenario.ts';
import { MOVES } from '../scenario/vocabulary.ts';

export interface Future {
  /** Reply ids and moves. */
  readonly said: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly promised: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  /** Promises that a reply of the future could still keep. */
  readonly keeps: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>;
  /** Offers that can still be given. */
  readonly gives: ReadonlySet<string>;
  /** All of them together cost more than there is. */
  readonly tight: boolean;
  /** A condition asks how much is left. */
  readonly leftAsked: boolean;
  /** Replies that say sorry, by id; undefined where words may be typed that do. */
  readonly sorry?: readonly string[];
  /** In this beat, before it is left. */
  readonly acknowledges: boolean;
  readonly explains: boolean;
  readonly followsUp: boolean;
  /** Extras that can still be given. */
  readonly extras: readonly string[];
}

/** What can still matter to this ledger, which is of one variant. */
export type Foresight = (ledger: Ledger) => Future;

/** @param typing whether words may be typed that no reply stands behind */
export function foresightOf(scenario: Scenario, variant: string, typing: boolean): Foresight {
  const deciding = factsRead(scenario);
  const gains = gainsOf(scenario, deciding);
  const known = new Map<string, Map<string, Future>>();
  return (ledger) => {
    let here = known.get(ledger.place);
    if (!here) {
      here = new Map();
      known.set(ledger.place, here);
    }
    const numbers = factsOf(deciding, ledger);
    const key = String.fromCharCode(...numbers);
    let future = here.get(key);
    if (!future) {
      const names = [...deciding.names];
      const facts = new Set(numbers.map((number) => names[number] as string));
      future = futureOf(scenario, gains, ledger.place, { variant, facts }, typing);
      here.set(key, future);
    }
    return future;
  };
}

/** The kinds of facts that conditions read. All of them only ever come to be. */
const KINDS = ['said', 'promised', 'kept', 'given', 'found', 'told'] as const;
type Kind = (typeof KINDS)[number];
const NOT = {
  said: 'notSaid',
  promised: 'notPromised',
  kept: 'notKept',
  given: 'notGiven',
  found: 'notFound',
  told: 'notTold',
} as const;

/** Facts as `kind:id`. */
type Facts = ReadonlySet<string>;

/** The facts on which it depends what is on offer and where the talk goes. */
interface Deciding {
  readonly names: ReadonlySet<string>;
  /** By kind and id, the number of each. */
  readonly numbers: Readonly<Record<Kind, ReadonlyMap<string, number>>>;
}

function factsRead(scenario: Scenario): Deciding {
  const names = new Set<string>();
  const numbers: Record<Kind, Map<string, number>> = {
    said: new Map(),
    promised: new Map(),
    kept: new Map(),
    given: new Map(),
    found: new Map(),
    told: new Map(),
  };
  for (const { replies } of Object.values(scenario.beats)) {
    for (const { when } of replies.flatMap((reply) => [reply, ...reply.then])) {
      for (const kind of KINDS) {
        for (const id of [...(when?.[kind] ?? []), ...(when?.[NOT[kind]] ?? [])]) {
          if (numbers[kind].has(id)) continue;
          numbers[kind].set(id, names.size);
          names.add(`${kind}:${id}`);
        }
      }
    }
  }
  return { names, numbers };
}

/** The numbers of those that have come to be. It looks at what is there, which is little. */
function factsOf({ numbers }: Deciding, ledger: Ledger): readonly number[] {
  const facts: number[] = [];
  const add = (kind: Kind, ids: readonly string[]): void => {
    if (numbers[kind].size === 0) return;
    for (const id of ids) {
      const number = numbers[kind].get(id);
      if (number !== undefined) facts.push(number);
    }
  };
  add('said', ledger.said);
  add('said', ledger.moves);
  add('promised', ledger.promised);
  add('kept', ledger.kept);
  add('given', ledger.given);
  add('found', ledger.found);
  add('told', ledger.told);
  return facts.sort((a, b) => a - b);
}

interface Known {
  readonly variant: string;
  readonly facts: Facts;
}

/** It holds now and for good. */
const settled = (when: When | undefined, { variant, facts }: Known): boolean =>
  !when ||
  (!when.mood &&
    when.left === undefined &&
    (when.variant === undefined || when.variant === variant) &&
    KINDS.every(
      (kind) => !when[NOT[kind]] && (when[kind] ?? []).every((id) => facts.has(`${kind}:${id}`)),
    ));

/** It can never hold again. */
const gone = (when: When | undefined, { variant, facts }: Known): boolean =>
  when !== undefined &&
  ((when.variant !== undefined && when.variant !== variant) ||
    KINDS.some((kind) => (when[NOT[kind]] ?? []).some((id) => facts.has(`${kind}:${id}`))));

/** The ways that can still be asked for, up to the one that is certain to be taken. */
function askedWays(then: readonly Way[], known: Known): readonly Way[] {
  if (then.length === 1) return then;
  const end = then.findIndex(({ when }) => settled(when, known));
  return end < 0 ? then : then.slice(0, end + 1);
}

/** Those among them that can still be taken. */
const openWays = (then: readonly Way[], known: Known): readonly Way[] =>
  then.length === 1 ? then : askedWays(then, known).filter(({ when }) => !gone(when, known));

/** What comes to be once a reply is given, as far as it decides anything. */
interface Gains {
  readonly certain: readonly string[];
  /** Moves may be read otherwise, and a promise may have been broken. */
  readonly possible: readonly string[];
}

function gainsOf(scenario: Scenario, { names }: Deciding): ReadonlyMap<Reply, Gains> {
  const gains = new Map<Reply, Gains>();
  for (const reply of Object.values(scenario.beats).flatMap((beat) => beat.replies)) {
    const facts = reply.moves.keyword_stuffing
      ? []
      : [
          `said:${reply.id}`,
          ...reply.promises.map((id) => `promised:${id}`),
          ...reply.gives.map((id) => `given:${id}`),
          ...reply.finds.map((id) => `found:${id}`),
          ...reply.tells.map((id) => `told:${id}`),
        ];
    const certain = facts.filter((fact) => names.has(fact));
    const more = [
      `said:${reply.id}`,
      ...Object.keys(reply.moves).map((move) => `said:${move}`),
      ...reply.keeps.map((id) => `kept:${id}`),
    ];
    gains.set(reply, {
      certain,
      possible: [...certain, ...more.filter((fact) => names.has(fact))],
    });
  }
  return gains;
}

/** It asks for something that has not come to be and cannot any more. */
const hopeless = (when: When, { facts }: Known, possible: Facts): boolean =>
  KINDS.some((kind) =>
    (when[kind] ?? []).some((id) => !facts.has(`${kind}:${id}`) && !possible.has(`${kind}:${id}`)),
  );

function added(known: Known, gains: readonly string[]): Known {
  if (gains.every((fact) => known.facts.has(fact))) return known;
  return { variant: known.variant, facts: new Set([...known.facts, ...gains]) };
}

/** What is certain where either is. */
function shared(one: Known, other: Known): Known {
  if (one === other) return one;
  const both = [...one.facts].filter((fact) => other.facts.has(fact));
  return both.length === one.facts.size ? one : { variant: one.variant, facts: new Set(both) };
}

/**
 * The places that can still be come to, each with what is certain there whichever way it was come
 * to. What is certain of the place itself is what is certain now.
 */
function certainties(
  scenario: Scenario,
  gains: ReadonlyMap<Reply, Gains>,
  place: string,
  now: Known,
): ReadonlyMap<string, Known> {
  const certain = new Map<string, Known>();
  const open = new Set<string>();
  const arrive = (to: string, known: Known): void => {
    const before = certain.get(to);
    const both = before ? shared(before, known) : known;
    if (both === before) return;
    certain.set(to, both);
    open.add(to);
  };
  const leave = (from: string, known: Known): void => {
    const beat = scenario.beats[from];
    if (!beat) return;
    for (const reply of beat.replies) {
      if (gone(reply.when, known)) continue;
      const then = added(known, gains.get(reply)?.certain ?? []);
      // Staying is no way: a beat that is stayed in is not entered again.
      for (const { to } of openWays(reply.then, then)) if (to !== from) arrive(to, then);
    }
    if (beat.otherwise !== undefined && beat.otherwise !== from) arrive(beat.otherwise, known);
  };
  leave(place, now);
  // A set hands out what is added while it is walked, the first of it first.
  for (const next of open) {
    open.delete(next);
    leave(next, certain.get(next) ?? now);
  }
  return certain;
}

function futureOf(
  scenario: Scenario,
  gains: ReadonlyMap<Reply, Gains>,
  place: string,
  now: Known,
  typing: boolean,
): Future {
  const certain = certainties(scenario, gains, place, now);
  const replies: Reply[] = [];
  const lines: Line[] = [];
  const asked: When[] = [];
  const ask = ({ when }: { readonly when?: When }): void => {
    if (when) asked.push(when);
  };
  let explains = false;
  for (const id of new Set([place, ...certain.keys()])) {
    const beat = scenario.beats[id];
    if (!beat) continue;
    const again = certain.get(id);
    const known = id === place || !again ? now : again;
    for (const reply of beat.replies) {
      // What a condition was settled by must be kept as well: it has to stay settled.
      ask(reply);
      if (gone(reply.when, known)) continue;
      replies.push(reply);
      for (const way of askedWays(reply.then, known)) ask(way);
    }
    const causes = (told: string) => scenario.facts[told]?.cause && !beat.asks.includes(told);
    explains ||= beat.replies.some(({ tells }) => tells.some(causes));
    if (!again) continue;
    for (const line of beat.lines) {
      ask(line);
      if (!gone(line.when, again)) lines.push(line);
    }
  }
  const possible = new Set<string>(typing ? MOVES.map((move) => `said:${move}`) : []);
  if (asked.length > 0) {
    for (const reply of replies) {
      for (const fact of gains.get(reply)?.possible ?? []) possible.add(fact);
    }
  }
  const whens = asked.filter((when) => !hopeless(when, now, possible));
  const read = (...keys: (keyof When)[]): string[] =>
    whens.flatMap((when) => keys.flatMap((key) => (when[key] ?? []) as readonly string[]));
  const all = (key: 'gives' | 'promises' | 'keeps' | 'finds' | 'tells'): string[] =>
    replies.flatMap((reply) => reply[key]);
  const shows = (move: keyof Reply['moves'], among: readonly Reply[] = replies): boolean =>
    among.some(({ moves }) => moves[move] !== undefined);
  const gives = all('gives');
  const keeps = all('keeps');
  const covered = gives.flatMap((id) => scenario.offers[id]?.covers ?? []);
  const once = (['question_fair', 'thanks'] as const).filter((move) => shows(move));
  return {
    said: new Set([...replies.map(({ id }) => id), ...once, ...read('said', 'notSaid')]),
    given: new Set([...gives, ...read('given', 'notGiven')]),
    promised: new Set([...all('promises'), ...read('promised', 'notPromised')]),
    kept: new Set(read('kept', 'notKept')),
    keeps: new Set(keeps),
    found: new Set([...all('finds'), ...covered, ...read('found', 'notFound')]),
    told: new Set([...all('tells'), ...read('told', 'notTold')]),
    lines: new Set(lines.map(({ id }) => id)),
    scenes: new Set(scenario.followUps.map(({ beat }) => beat).filter((id) => certain.has(id))),
    gives: new Set(gives),
    tight:
      [...new Set(gives)].reduce((sum, id) => sum + (scenario.offers[id]?.costs.amount ?? 0), 0) >
      scenario.you.budget.amount,
    leftAsked: whens.some(({ left }) => left !== undefined),
    ...(!typing && { sorry: replies.filter(({ moves }) => moves.apology).map(({ id }) => id) }),
    acknowledges: typing || shows('acknowledgement', scenario.beats[place]?.replies),
    explains,
    followsUp: shows('follow_up'),
    extras: [...new Set(gives)].filter((id) => scenario.offers[id]?.kind === 'extra'),
  };
}
