/** What the rules see in one text, before moves are made of it. */
import type { Place, Regard, Rule } from '../notation/rules.ts';
import type { Grammar } from './grammar.ts';
import { matchesIn } from './match.ts';
import type { Words } from './words.ts';

/** A rule at one place: words from `start` up to, not including, `end`. */
export interface Sight {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** In the order of the text. */
export function sightsIn(words: Words, grammar: Grammar): Sight[] {
  const matches = matchesIn(words, grammar);
  const against = matches.filter(({ pattern }) => grammar.patterns[pattern]?.against);
  const seen: Sight[] = [];
  for (const { pattern, start, end, negated } of matches) {
    const made = grammar.patterns[pattern];
    const rule = made && grammar.rules[made.rule];
    if (!made || !rule || made.against) continue;
    if (negated && !rule.evenNegated) continue;
    const asked = words.tokens[start]?.asked ?? false;
    if ((rule.asked === 'only' && !asked) || (rule.asked === 'never' && asked)) continue;
    const spoken = against.some(
      (other) =>
        grammar.patterns[other.pattern]?.rule === made.rule &&
        other.start < end &&
        other.end > start,
    );
    if (!spoken) seen.push({ rule, start, end });
  }
  return regarded(seen, words);
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
