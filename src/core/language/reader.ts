/**
 * Reads a text for the moves it makes. Everything it says can be traced to a rule that stands in
 * the language's folder, and to the words that the rule has seen.
 */
import type { Language } from './language.ts';
import { latin } from './latin.ts';
import { isForeign } from './matching/foreign.ts';
import { compile, type Grammar } from './matching/grammar.ts';
import { openLexicon } from './matching/lexicon.ts';
import { shoutIn } from './matching/shouting.ts';
import { type Sight, sightsIn } from './matching/sight.ts';
import { isStuffed } from './matching/stuffing.ts';
import { type Words, wordsOf } from './matching/words.ts';
import { readRules } from './notation/rules.ts';
import type { Finding, Reader } from './reading.ts';
import { fold } from './text/fold.ts';

/** @throws NotationError where the rules of the language are not well written */
export function openReader({ tag, edition, rules, forms, steady = 0 }: Language): Reader {
  const grammar = compile(readRules(rules, fold, forms));
  const lexicon = openLexicon(grammar, steady);
  const version = `${tag}-${edition}`;
  return {
    language: tag,
    version,
    read: (text) => ({
      language: tag,
      reader: version,
      findings: findingsIn(text, wordsOf(text, grammar, lexicon), grammar),
    }),
  };
}

function findingsIn(text: string, words: Words, grammar: Grammar): Finding[] {
  if (words.tokens.length === 0 || isForeign(words, grammar)) return [];
  if (isStuffed(words, grammar)) {
    const whole = placeOf(words, 0, words.tokens.length);
    return [
      { move: 'keyword_stuffing', reason: 'words-without-sentence', rule: 'stuffing', ...whole },
    ];
  }
  const findings: Finding[] = [];
  const shout = shoutIn(words, grammar);
  if (shout) {
    const place = placeOf(words, shout.start, shout.end);
    findings.push({ move: 'panic', reason: 'shouts', rule: 'shouting', ...place });
  }
  const sights = sightsIn(words, grammar);
  for (const sight of sights) {
    const { name, move, reason } = sight.rule;
    if (findings.some((finding) => finding.move === move)) continue;
    const better = betterOf(text, sight, words, grammar);
    findings.push({
      move,
      reason,
      rule: name,
      ...placeOf(words, sight.start, endOf(sight, sights)),
      ...(better !== undefined && { better }),
    });
  }
  return findings.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** As far as other rules see the same move in words that overlap. */
function endOf({ rule, end }: Sight, sights: readonly Sight[]): number {
  let furthest = end;
  for (const other of sights) {
    if (other.start >= furthest) break;
    if (other.rule.move === rule.move) furthest = Math.max(furthest, other.end);
  }
  return furthest;
}

function placeOf({ tokens }: Words, start: number, end: number) {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/**
 * The first better line whose lists all have a word in the clause; it takes over these words, and
 * is in the letters of the text.
 */
function betterOf(
  text: string,
  sight: Sight,
  words: Words,
  { lists }: Grammar,
): string | undefined {
  const { tokens, entries, clauses } = words;
  const first = clauses.indexOf(clauses[sight.start] ?? 0);
  const wordOf = (name: string): string | undefined => {
    const list = lists.get(name);
    for (let at = first; at < Math.max(sight.end, first + 1); at += 1) {
      const token = tokens[at];
      if (list && token && entries[at]?.lists.has(list)) return text.slice(token.start, token.end);
    }
    return undefined;
  };
  for (const better of sight.rule.better) {
    let whole = true;
    const line = better.replace(/\{([A-Z][A-Z-]*(?:\.[a-z-]+)?)\}/g, (_, name: string) => {
      const word = wordOf(name);
      if (word === undefined) whole = false;
      return word ?? '';
    });
    if (whole) return /\p{Script=Cyrillic}/u.test(text) ? line : latin(line);
  }
  return undefined;
}
