/**
 * Text as a row of words, each with its place. Marks are not words: they say how strongly the
 * words on both sides are parted.
 */
import { foldCharacter } from './fold.ts';

/** How a word is parted from the one before: not at all, by a comma and the like, by a full stop. */
export type Parting = 0 | 1 | 2;

export interface Token {
  /** Folded; `0` where digits are in it, `"` where it stands for words in quotes. */
  readonly word: string;
  /** As it was typed, in small letters: accents are there if somebody put them there. */
  readonly typed: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly parted: Parting;
  /** How many letters are written as capitals, and how many there are. */
  readonly capitals: number;
  readonly letters: number;
  /** The sentence ends with a question mark. */
  asked: boolean;
  /** The sentence ends with an exclamation mark. */
  exclaimed: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const NOTHING = 3;
const SPACE = 4;
const JOINING = 5;
const STOP = 6;
const QUOTE = 7;
const OTHER = 8;
type Kind = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  const remembered = kinds.get(character);
  if (remembered) return remembered;
  const kind = findKind(character);
  if (kinds.size < 4096) kinds.set(character, kind);
  return kind;
}

function findKind(character: string): Kind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{M}\p{Cf}]/u.test(character)) return NOTHING;
  if (/\s/u.test(character)) return SPACE;
  if (/['’‘ʼ`´]/.test(character)) return JOINING;
  if (/[.!?…¡¿؟。！？]/u.test(character)) return STOP;
  if (/["“”„«»]/u.test(character)) return QUOTE;
  return OTHER;
}

/** Longer words are no words; cutting them keeps the cost of looking one up small. */
const LONGEST_WORD = 40;

/** Indonesian chat writes a word said twice with a two: `hati2`. Elsewhere it is as good as a slip. */
const TWICE = /^(\p{L}{3,})2$/u;

/** Reads the whole text once, from left to right. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let parted = 2 as Parting;
  let sentence = 0;
  let at = 0;
  let word = '';
  let start = -1;
  let end = 0;
  let digits = false;
  let letters = 0;
  let capitals = 0;

  const finish = (): void => {
    if (start < 0) return;
    const plain = digits && capitals < 2 ? (TWICE.exec(word)?.[1] ?? '0') : digits ? '0' : word;
    const shown = plain.replace(/^'+|'+$/g, '').slice(0, LONGEST_WORD);
    if (shown !== '') {
      tokens.push({
        word: shown,
        typed: text
          .slice(start, end)
          .replace(/\p{Cf}/gu, '')
          .toLowerCase()
          .normalize('NFC'),
        start,
        end,
        parted,
        letters,
        capitals,
        asked: false,
        exclaimed: false,
      });
      parted = 0;
    }
    start = -1;
    word = '';
    digits = false;
    letters = 0;
    capitals = 0;
  };
  const close = (mark: string): void => {
    const asked = mark === '?' || mark === '？' || mark === '؟';
    const exclaimed = mark === '!' || mark === '！';
    if (asked || exclaimed) {
      for (let i = sentence; i < tokens.length; i += 1) {
        const token = tokens[i];
        if (!token) continue;
        if (asked) token.asked = true;
        else token.exclaimed = true;
      }
    }
    parted = 2;
  };

  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const next = at + character.length;
    const kind = kindOf(character);
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) {
        if (parted === 2) sentence = tokens.length;
        start = at;
      }
      const folded = foldCharacter(character);
      word += folded;
      end = next;
      if (kind === DIGIT) digits = true;
      else {
        letters += 1;
        if (character !== character.toLowerCase()) capitals += 1;
      }
    } else if (kind === NOTHING) {
      // Marks above a letter belong to it, whatever is left of them.
      if (start >= 0 && /\p{M}/u.test(character)) end = next;
    } else if (kind === JOINING) {
      if (start >= 0) word += "'";
    } else if (start >= 0 && digits && joinsDigits(text, at)) {
      // 15:10, 2.50, 1,000
    } else {
      finish();
      if (kind === STOP) close(character);
      else if (kind === QUOTE || (kind === OTHER && !joinsWords(text, at, character))) {
        if (parted === 0) parted = 1;
      }
    }
    at = next;
  }
  finish();
  return tokens;
}

function joinsDigits(text: string, at: number): boolean {
  return /[.,:]/.test(text[at] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** A hyphen inside a word, a slash, a currency sign or a percent sign parts nothing. */
function joinsWords(text: string, at: number, mark: string): boolean {
  if (/[%$€£&@#*_]/.test(mark)) return true;
  if (!/[-‐‑/]/.test(mark)) return false;
  return isLetter(text, at, -1) && isLetter(text, at, 1);
}

/** Whether the next character that anybody sees, to the one side or the other, is a letter. */
function isLetter(text: string, at: number, side: 1 | -1): boolean {
  let place = at + side;
  while (/[\p{Cf}\p{M}]/u.test(text[place] ?? '')) place += side;
  return /\p{L}/u.test(text[place] ?? '');
}

/** UTF-16 ranges of what stands in quotes; nothing where quotes hold most of the text. */
export function quotedRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  const pairs: Readonly<Record<string, string>> = { '“': '”“', '„': '“”"', '«': '»', '"': '"”' };
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (open >= 0 && closing.includes(mark)) {
      ranges.push([open, at + 1]);
      open = -1;
    } else if (open < 0 && pairs[mark] !== undefined) {
      open = at;
      closing = pairs[mark];
    }
  }
  const quoted = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  return quoted * 10 > text.trim().length * 8 ? [] : ranges;
}
