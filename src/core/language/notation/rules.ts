/**
 * A file of rules. Blocks begin at the margin; what belongs to one is indented.
 *
 *     # a comment
 *     words SORRY                      a list: entries are phrases, parted by commas
 *       sorry, apolog*, my apologies
 *     verbs FIX                        a list of verbs; the language knows their forms:
 *       refund, take/took/taken back   FIX.to, FIX.ing … and FIX for all of them
 *     spell                            what is typed, and what is read instead
 *       u = you, i'm = i am
 *     rule says-sorry shows apology because says-sorry
 *       [so] SORRY                     any of these phrases
 *       not: sorry to bother           … but not where this overlaps it
 *       even negated                   a "not" in or before it does not cancel it
 *       only asked / never asked       in questions only; not in questions
 *       yields after but: excuse       dropped where such a finding stands there
 *       needs before: ownership        dropped where none stands there
 *       cancels in clause: ownership   drops such findings there
 *       better: I kept you waiting.    a better way; {LIST} takes the word of that list
 *       eg: so sorry about that        a text that this rule must see; "eg not:" one it must not
 *
 * Where: `here` (overlapping), `in clause`, `in sentence`, `before`, `after`, `after but`,
 * `anywhere`. What: moves or names of rules, parted by commas.
 */
import { MOVES, type Move } from '../../scenario/vocabulary.ts';
import { REASONS, type Reason } from '../reasons.ts';
import { NotationError, type Phrase, readPhrase } from './phrase.ts';

export const PLACES = [
  'here',
  'in clause',
  'in sentence',
  'before',
  'after but',
  'after',
  'anywhere',
] as const;
export type Place = (typeof PLACES)[number];

/** A condition on the other findings. */
export interface Regard {
  readonly how: 'yields' | 'needs' | 'cancels';
  readonly where: Place;
  /** Moves, or names of rules. */
  readonly what: readonly string[];
}

export interface Rule {
  readonly name: string;
  readonly move: Move;
  readonly reason: Reason;
  readonly phrases: readonly Phrase[];
  readonly unless: readonly Phrase[];
  readonly evenNegated: boolean;
  readonly asked: 'only' | 'never' | undefined;
  readonly regards: readonly Regard[];
  readonly better: readonly string[];
}

/** A sentence beside a rule that says what it must, or must not, see. */
export interface Example {
  readonly rule: string;
  readonly text: string;
  readonly seen: boolean;
}

export interface RuleBook {
  readonly lists: ReadonlyMap<string, readonly Phrase[]>;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly rules: readonly Rule[];
  readonly examples: readonly Example[];
}

/** All forms of a verb as it is written in a list, by the name of the form. */
export type Forms = (entry: string) => Readonly<Record<string, readonly string[]>>;

/**
 * @param files texts of files of rules, read as one
 * @throws NotationError that names the line
 */
export function readRules(
  files: readonly string[],
  fold: (word: string) => string,
  forms: Forms,
): RuleBook {
  const lists = new Map<string, Phrase[]>();
  const spellings = new Map<string, readonly string[]>();
  const rules: Draft[] = [];
  const examples: Example[] = [];
  const add = (name: string, phrases: readonly Phrase[]): void => {
    if (phrases.length === 0) return;
    const list = lists.get(name);
    if (list) list.push(...phrases);
    else lists.set(name, [...phrases]);
  };
  const read = (text: string): Phrase => readPhrase(text, fold);

  for (const file of files) {
    let take: ((line: string) => void) | undefined;
    for (const [index, raw] of file.split('\n').entries()) {
      const line = raw.trimEnd();
      if (/^\s*(#|$)/.test(line)) continue;
      try {
        if (/^\s/.test(line)) {
          if (!take) throw new NotationError('nothing has begun that this could belong to');
          take(line.trim());
        } else take = begin(line);
      } catch (error) {
        if (!(error instanceof NotationError)) throw error;
        throw new NotationError(`line ${index + 1}: ${error.message}`);
      }
    }
  }

  function begin(line: string): (line: string) => void {
    const list = /^(words|verbs) ([A-Z][A-Z-]+)$/.exec(line);
    if (list) {
      const name = list[2] ?? '';
      if (list[1] === 'words') {
        return (more) => add(name, entriesOf(more).map(read));
      }
      return (more) => {
        for (const entry of entriesOf(more)) {
          for (const [form, ways] of Object.entries(forms(entry))) {
            const phrases = ways.map(read);
            add(`${name}.${form}`, phrases);
            add(name, phrases);
          }
        }
      };
    }
    if (line === 'spell') {
      return (more) => {
        for (const entry of entriesOf(more)) {
          const [typed, meant] = entry.split('=').map((side) => fold(side.trim()));
          if (!typed || meant === undefined) throw new NotationError(`"${entry}" needs a =`);
          spellings.set(typed, meant === '' ? [] : meant.split(/\s+/));
        }
      };
    }
    const rule = /^rule ([a-z][a-z0-9-]*) shows ([a-z_]+) because ([a-z-]+)$/.exec(line);
    if (!rule) throw new NotationError(`"${line}" begins nothing that is known`);
    const draft = new Draft(rule[1] ?? '', moveOf(rule[2]), reasonOf(rule[3]));
    rules.push(draft);
    return (more) => {
      const example = /^eg( not)?:\s*(.*)$/.exec(more);
      if (example) {
        examples.push({ rule: draft.name, text: example[2] ?? '', seen: !example[1] });
      } else draft.take(more, fold);
    };
  }
  return { lists, spellings, rules, examples };
}

const entriesOf = (line: string): string[] =>
  line
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** A rule while its lines are read. */
class Draft implements Rule {
  readonly phrases: Phrase[] = [];
  readonly unless: Phrase[] = [];
  readonly regards: Regard[] = [];
  readonly better: string[] = [];
  evenNegated = false;
  asked: 'only' | 'never' | undefined;

  readonly name: string;
  readonly move: Move;
  readonly reason: Reason;

  constructor(name: string, move: Move, reason: Reason) {
    this.name = name;
    this.move = move;
    this.reason = reason;
  }

  take(line: string, fold: (word: string) => string): void {
    const named = /^(not|better|(?:yields|needs|cancels) [a-z ]+):\s*(.+)$/.exec(line);
    if (line === 'even negated') this.evenNegated = true;
    else if (line === 'only asked') this.asked = 'only';
    else if (line === 'never asked') this.asked = 'never';
    else if (!named) {
      for (const phrase of entriesOf(line)) this.phrases.push(readPhrase(phrase, fold));
    } else {
      const [, name = '', rest = ''] = named;
      if (name === 'not') {
        for (const phrase of entriesOf(rest)) this.unless.push(readPhrase(phrase, fold));
      } else if (name === 'better') this.better.push(rest);
      else this.regards.push(regardOf(name, rest));
    }
  }
}

function regardOf(name: string, rest: string): Regard {
  const how = name.startsWith('yields') ? 'yields' : name.startsWith('needs') ? 'needs' : 'cancels';
  const where = PLACES.find((place) => `${how} ${place}` === name);
  if (!where) throw new NotationError(`"${name}" names no place; there are: ${PLACES.join(', ')}`);
  return { how, where, what: entriesOf(rest) };
}

function moveOf(name: string | undefined): Move {
  const move = MOVES.find((known) => known === name);
  if (!move) throw new NotationError(`"${name}" is no move; there are: ${MOVES.join(', ')}`);
  return move;
}

function reasonOf(name: string | undefined): Reason {
  const reason = REASONS.find((known) => known === name);
  if (!reason) throw new NotationError(`"${name}" is no reason; there are: ${REASONS.join(', ')}`);
  return reason;
}
