/**
 * The essence of a ledger: the same ledger without what cannot matter any more. It is a ledger
 * again, so the step table runs on it; a test plays random talks on both and holds them against
 * each other.
 */
import { interrupts } from '../dialogue/beat.ts';
import { ceilingReason } from '../dialogue/customer.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import { EXTRAS } from '../dialogue/rulings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';
import type { Foresight, Future } from './future.ts';

/** Stands for a scene that will not come again, where it matters that there was one. */
const SOME_SCENE = '*';

export interface Essence {
  readonly essence: Ledger;
  /** Essences with the same key are the same state. */
  readonly key: string;
}

type Draft<T> = T[] & { number?: number; owner?: Lists };
type Listed<T> = readonly T[] & { readonly number?: number; readonly owner?: Lists };

const numberOf = (list: Listed<string>): number => list.number ?? 0;

/** The same list is always the same object, with a number of its own. */
class Lists {
  readonly #known = new Map<string, Listed<string>>();

  of<T extends string>(ids: Listed<T>): Listed<T> {
    if (ids.owner === this) return ids;
    const sorted: Draft<T> = [...ids].sort();
    const text = sorted.join();
    const known = this.#known.get(text);
    if (known) return known as Listed<T>;
    sorted.owner = this;
    sorted.number = this.#known.size;
    this.#known.set(text, sorted);
    return sorted;
  }

  readonly #among = new Map<ReadonlySet<string>, Map<Listed<string>, Listed<string>>>();

  /** Those of a list that matter, remembered for lists that have a number. */
  among<T extends string>(ids: Listed<T>, matter: ReadonlySet<string>): Listed<T> {
    let known = this.#among.get(matter);
    if (!known) {
      known = new Map();
      this.#among.set(matter, known);
    }
    const before = known.get(ids);
    if (before) return before as Listed<T>;
    const those = this.of(
      ids.every((id) => matter.has(id)) ? ids : ids.filter((id) => matter.has(id)),
    );
    if (ids.owner === this) known.set(ids, those);
    return those;
  }

  readonly #with = new Map<string, Map<Listed<string>, Listed<string>>>();

  /** A list and one more. */
  with<T extends string>(ids: Listed<T>, id: T): Listed<T> {
    let known = this.#with.get(id);
    if (!known) {
      known = new Map();
      this.#with.set(id, known);
    }
    const before = known.get(ids);
    if (before) return before as Listed<T>;
    const both = this.of(ids.includes(id) ? ids : [...ids, id]);
    if (ids.owner === this) known.set(ids, both);
    return both;
  }

  readonly #spent = new Map<Future, Map<string, number>>();

  /** `spentOf`, remembered: it is asked for again and again. */
  spent(scenario: Scenario, future: Future, ledger: Ledger): number {
    if (ledger.spent === 0 && !future.tight && !future.leftAsked) return 0;
    const key = `${ledger.spent} ${ledger.given.join()}`;
    let known = this.#spent.get(future);
    if (!known) {
      known = new Map();
      this.#spent.set(future, known);
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const spent = spentOf(scenario, future, ledger);
    known.set(key, spent);
    return spent;
  }

  readonly #ids = new Map<string, number>();

  idOf(id: string): number {
    let number = this.#ids.get(id);
    if (number === undefined) {
      number = this.#ids.size;
      this.#ids.set(id, number);
    }
    return number;
  }
}

export interface Essences {
  readonly of: (ledger: Ledger) => Essence;
  /** A list of an essence and more. */
  readonly with: <T extends string>(list: readonly T[], more: readonly T[]) => readonly T[];
  /** The key that an essence would have if only this had been said, with only these moves. */
  readonly keyIf: (essence: Ledger, said: readonly string[], moves: readonly string[]) => string;
}

export function essencesOf(scenario: Scenario, foresee: Foresight): Essences {
  const lists = new Lists();
  return {
    of(ledger) {
      const essence = essenceOf(scenario, foresee(ledger), lists, ledger);
      return { essence, key: keyOf(essence, lists, essence.said, essence.moves) };
    },
    with: (list, more) => more.reduce((all, id) => lists.with(all, id), list),
    keyIf: (essence, said, moves) => keyOf(essence, lists, lists.of(said), lists.of(moves)),
  };
}

function essenceOf(scenario: Scenario, future: Future, lists: Lists, ledger: Ledger): Ledger {
  const { ended, kept, broken } = ledger;
  const isOpen = (id: string) => future.keeps.has(id) && !kept.includes(id) && !broken.includes(id);
  const read = lists.among(kept, future.kept);
  const beyond = ended || ledger.beyond;
  return {
    variant: ledger.variant,
    place: ledger.place,
    ended,
    scenes: lists.of(scenesOf(ledger, future, beyond)),
    turn: 1,
    spoken: NO_LINES,
    left: ledger.left,
    lines: lists.among(ledger.lines, future.lines),
    rulings: NO_RULINGS,
    feeling: ledger.feeling,
    heard: ended || ledger.heard,
    // Whoever is interrupted was not heard out, however it came that they spoke.
    listening: ledger.listening && !interrupts(ledger),
    acknowledged: ledger.acknowledged || !future.acknowledges,
    apologies: apologiesOf(ledger, future),
    owned: ledger.owned || !future.explains,
    followedUp: ledger.followedUp || !future.followsUp,
    extras: extrasOf(ledger, future),
    beyond,
    delighting: ended || (ledger.delighting && !ceilingReason(ledger)),
    resolved: ended || ledger.resolved,
    said: lists.among(ledger.said, future.said),
    moves: lists.among<Move>(ledger.moves, future.said),
    given: lists.among(ledger.given, future.given),
    promised: lists.of(ledger.promised.filter((id) => future.promised.has(id) || isOpen(id))),
    kept: read,
    // For what is still to come, a promise kept that nobody asks for is as good as broken.
    broken: lists.of(
      kept.length + broken.length === 0
        ? broken
        : [...kept, ...broken].filter((id) => future.keeps.has(id) && !read.includes(id)),
    ),
    chances: lists.of(ended ? [] : ledger.chances.filter(isOpen)),
    found: lists.among(ledger.found, future.found),
    told: lists.among(ledger.told, future.told),
    spent: lists.spent(scenario, future, ledger),
    steps: NO_STEPS,
  };
}

const NO_LINES: Ledger['spoken'] = [];
const NO_RULINGS: Ledger['rulings'] = [];
const NO_STEPS: Ledger['steps'] = [];

function scenesOf({ scenes }: Ledger, future: Future, beyond: boolean): readonly string[] {
  if (scenes.length === 0) return scenes;
  const again = scenes.filter((id) => future.scenes.has(id));
  return again.length > 0 || beyond || !future.followsUp ? again : [SOME_SCENE];
}

/** A reply says sorry once, so more apologies than there are such replies are as good as so many. */
function apologiesOf({ apologies, said }: Ledger, { sorry }: Future): number {
  if (!sorry || apologies === 0) return apologies;
  let more = 0;
  for (const id of sorry) {
    if (!said.includes(id)) more += 1;
    if (more === apologies) return apologies;
  }
  return more;
}

/** Extras given count only where those still to come could be one too many. */
function extrasOf({ extras, given, variant }: Ledger, future: Future): number {
  if (extras === 0) return 0;
  const most = EXTRAS[variant.failure.severity];
  let all = extras;
  for (const id of future.extras) {
    if (!given.includes(id)) all += 1;
    if (all > most) return Math.min(extras, most);
  }
  return 0;
}

/**
 * As much as could have been spent so that the same offers, together, can still be paid for. It
 * is exact where no condition asks how much is left.
 */
function spentOf({ offers, you }: Scenario, future: Future, ledger: Ledger): number {
  if (future.leftAsked) return ledger.spent;
  const { amount } = you.budget;
  const left = amount - ledger.spent;
  const prices: number[] = [];
  let all = 0;
  for (const id of future.gives) {
    const price = ledger.given.includes(id) ? 0 : (offers[id]?.costs.amount ?? 0);
    if (price === 0) continue;
    all += price;
    prices.push(price);
  }
  if (all <= left) return 0;
  if (prices.length > MOST_PRICES) return ledger.spent;
  let sums = [0];
  for (const price of prices) {
    sums = [...sums, ...sums.map((sum) => sum + price).filter((sum) => sum <= left)];
  }
  return amount - Math.max(...sums);
}

/** With more prices than this, what was spent is kept as it is. */
const MOST_PRICES = 10;

function keyOf(
  essence: Ledger,
  lists: Lists,
  allSaid: readonly string[],
  allMoves: readonly string[],
): string {
  const { heard, listening, acknowledged, owned, followedUp, beyond, delighting, resolved } =
    essence;
  const flags =
    Number(heard) |
    (Number(listening) << 1) |
    (Number(acknowledged) << 2) |
    (Number(owned) << 3) |
    (Number(followedUp) << 4) |
    (Number(beyond) << 5) |
    (Number(delighting) << 6) |
    (Number(resolved) << 7);
  const { place, left, feeling, apologies, extras, spent } = essence;
  const scenes = numberOf(essence.scenes);
  const lines = numberOf(essence.lines);
  const said = numberOf(allSaid);
  const moves = numberOf(allMoves);
  const given = numberOf(essence.given);
  const promised = numberOf(essence.promised);
  const kept = numberOf(essence.kept);
  const broken = numberOf(essence.broken);
  const chances = numberOf(essence.chances);
  const found = numberOf(essence.found);
  const told = numberOf(essence.told);
  // A short string of characters is compared and found much faster than one that can be read. It
  // is written out since it is made a million times.
  return String.fromCharCode(
    lists.idOf(place),
    left.length === 0 ? 0 : lists.idOf(left.map(({ id }) => id).join()),
    feeling + LOWEST,
    flags,
    apologies,
    extras,
    spent & 0xffff,
    spent >>> 16,
    scenes,
    scenes >>> 16,
    lines,
    lines >>> 16,
    said,
    said >>> 16,
    moves,
    moves >>> 16,
    given,
    given >>> 16,
    promised,
    promised >>> 16,
    kept,
    kept >>> 16,
    broken,
    broken >>> 16,
    chances,
    chances >>> 16,
    found,
    found >>> 16,
    told,
    told >>> 16,
  );
}

/** No feeling falls so far below zero. */
const LOWEST = 100;
