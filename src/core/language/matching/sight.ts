/** What the rules see in one text, before moves are made of it. */
import type { Place, Regard, Rule } from '../notation/rules.ts';
import type { Grammar } from './grammar.ts';
import { type Match, matchesIn } from './match.ts';
import type { Words } from './words.ts';

/** A rule at one place: words from `start` up to, not including, `end`. */
export interface Sight {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** A move counts once, however often it is made: this many places of one rule are weighed. */
const MOST_PLACES = 12;

/** In the order of the text. */
export function sightsIn(words: Words, grammar: Grammar): Sight[] {
  const matches = matchesIn(words, grammar);
  const seen: Sight[] = [];
  const places = new Map<Rule, number>();
  const spokenAgainst = placesAgainst(matches, grammar, words.tokens.length);
  for (const { pattern, start, end, negated } of matches) {
    const made = grammar.patterns[pattern];
    const rule = made && grammar.rules[made.rule];
    if (!made || !rule || made.against) continue;
    if (negated && !rule.evenNegated) continue;
    const asked = words.tokens[start]?.asked ?? false;
    if ((rule.asked === 'only' && !asked) || (rule.asked === 'never' && asked)) continue;
    const against = spokenAgainst.get(made.rule);
    if (against && overlaps(against, start, end)) continue;
    const place = places.get(rule) ?? 0;
    if (place === MOST_PLACES) continue;
    places.set(rule, place + 1);
    seen.push({ rule, start, end });
  }
  return regarded(seen, words);
}

/** By rule: which words its `not:` phrases cover. */
function placesAgainst(
  matches: readonly Match[],
  { patterns }: Grammar,
  length: number,
): Map<number, Uint8Array> {
  const covered = new Map<number, Uint8Array>();
  for (const { pattern, start, end } of matches) {
    const made = patterns[pattern];
    if (!made?.against) continue;
    const words = covered.get(made.rule) ?? new Uint8Array(length);
    words.fill(1, start, end);
    covered.set(made.rule, words);
  }
  return covered;
}

function overlaps(covered: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (covered[at] === 1) return true;
  return false;
}

/** First what cancels, then what yields to, or needs, that which is left. */
function regarded(seen: readonly Sight[], words: Words): Sight[] {
  const cancelled = new Set<Sight>();
  for (const sight of seen) {
    for (const regard of sight.rule.regards) {
      if (regard.how !== 'cancels') continue;
      for (const other of seen) {
        if (
          other !== sight &&
          isMeant(other, regard) &&
          stands(other, sight, regard.where, words)
        ) {
          cancelled.add(other);
        }
      }
    }
  }
  let left = seen.filter((sight) => !cancelled.has(sight));
  for (const how of ['yields', 'needs'] as const) {
    const there = left;
    left = left.filter((sight) =>
      sight.rule.regards.every((regard) => {
        if (regard.how !== how) return true;
        const found = there.some(
          (other) =>
            other !== sight && isMeant(other, regard) && stands(other, sight, regard.where, words),
        );
        return found === (how === 'needs');
      }),
    );
  }
  return left;
}

const isMeant = ({ rule }: Sight, { what }: Regard): boolean =>
  what.includes(rule.move) || what.includes(rule.name);

/** Whether `other` stands in that place, seen from `sight`. */
function stands(other: Sight, sight: Sight, where: Place, words: Words): boolean {
  switch (where) {
    case 'here':
      return other.start < sight.end && other.end > sight.start;
    case 'in clause':
      return shares(other, sight, words.clauses);
    case 'in sentence':
      return shares(other, sight, words.sentences);
    case 'before':
      return other.start < sight.start;
    case 'after':
      return other.start >= sight.end;
    case 'after but':
      return isAfterBut(other, sight, words);
    case 'anywhere':
      return true;
  }
}

const shares = (one: Sight, other: Sight, parts: readonly number[]): boolean =>
  (parts[one.start] ?? 0) <= (parts[other.end - 1] ?? 0) &&
  (parts[one.end - 1] ?? 0) >= (parts[other.start] ?? 0);

/** How many words may stand between what is turned against and the "but". */
const BUT_REACH = 2;

function isAfterBut(other: Sight, sight: Sight, { buts, sentences }: Words): boolean {
  for (let at = sight.end; at <= sight.end + BUT_REACH; at += 1) {
    if (!buts[at]) continue;
    // What follows the "but" may fill a sentence of its own: "Sorry, but no. The kitchen closed."
    return other.start >= at - 1 && (sentences[other.start] ?? 0) - (sentences[at] ?? 0) <= 1;
  }
  return false;
}
