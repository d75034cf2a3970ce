/**
 * The few kinds of value that a scenario file is made of. Every scalar arrives as a text.
 *
 * The message of a rule names what was expected, for `shape.ts` to make a sentence of: a kind
 * (`id`, `amount`), or for an unknown key the keys that are known, separated by spaces.
 */
import * as z from 'zod/mini';
import { AMOUNT, readMoney } from '../money.ts';
import type { Money } from '../scenario.ts';

// Without this the library builds functions from text, which the app's content policy forbids.
z.config({ jitless: true });

/** Characters in an id. */
const LONGEST_ID = 60;
const ANY_SCALAR = { type: ['string', 'number', 'boolean'] };
const ID = /^[a-z][a-z0-9-]*$/;

/** Whether a word can name something in a scenario, or a scenario itself. */
export function isId(word: string): boolean {
  return ID.test(word) && word.length <= LONGEST_ID;
}

/** A whole reply id, a reply's own id, or a move. */
const SAID = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*|(?:_[a-z]+)*)$/;

/**
 * What an editor takes for one of our texts: it reads `1` as a number and `true` as a truth, and
 * should complain about neither. `json-schema.ts` puts it over the rest.
 */
export function inEditors(schema: Readonly<Record<string, unknown>>) {
  return z.meta({ inEditors: schema });
}

/** A name under which the JSON Schema keeps something that occurs in many places. */
export function shared(name: string) {
  return z.meta({ id: name });
}

/** Words for people. `longest` counts UTF-16 units. */
export function text(longest: number, about: string) {
  return z
    .string()
    .check(z.minLength(1), z.maxLength(longest), z.describe(about), inEditors(ANY_SCALAR));
}

export function id(about: string) {
  return pattern(ID, LONGEST_ID, 'id').check(z.describe(about));
}

export function said(about: string) {
  return pattern(SAID, 2 * LONGEST_ID + 1, 'id').check(z.describe(about));
}

/** The two letters of a language, and where it is needed the script or the country. */
export function language(about: string) {
  return pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 35, 'language').check(z.describe(about));
}

function pattern(expression: RegExp, longest: number, expected: string) {
  return z
    .string()
    .check(
      z.regex(expression, { error: expected, abort: true }),
      z.maxLength(longest, { error: expected }),
    );
}

export function oneOf<const Words extends readonly string[]>(words: Words, about: string) {
  return z.enum(words).check(z.describe(about));
}

export function yesNo(about: string) {
  return z
    .pipe(
      z
        .enum(['yes', 'no', 'true', 'false'])
        .check(inEditors({ type: ['string', 'boolean'], enum: ['yes', 'no', true, false] })),
      z.transform((word) => word === 'yes' || word === 'true'),
    )
    .check(z.describe(about));
}

/** `15 EUR`, `12.50 EUR`. */
export function amount(about: string) {
  return z
    .pipe(
      z.string().check(z.regex(AMOUNT, { error: 'amount', abort: true })),
      z.transform((written: string, context): Money => {
        const money = readMoney(written);
        if (money) return money;
        context.issues.push({ code: 'custom', message: 'amount', input: written });
        return z.NEVER;
      }),
    )
    .check(z.describe(about));
}

/** A map with these keys and no others. */
export function keys<Shape extends z.core.$ZodLooseShape>(shape: Shape, about: string) {
  return closed(shape).check(z.describe(about));
}

/** A map with any of these keys and no others. */
export function anyKeys<Shape extends z.core.$ZodLooseShape>(shape: Shape, about: string) {
  return z.exactPartial(closed(shape)).check(z.describe(about));
}

function closed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: naming(Object.keys(shape)) });
}

/** Names the keys that are known where one is not. */
function naming(known: readonly string[]) {
  return (issue: { readonly code: string }) =>
    issue.code === 'unrecognized_keys' ? known.join(' ') : undefined;
}

/** A map from any words of a closed list. */
export function byWord<const Words extends readonly string[], Value extends z.core.SomeType>(
  words: Words,
  value: Value,
) {
  return z.partialRecord(z.enum(words), value, { error: naming(words) });
}

/** A map from ids that the author chooses. */
export function byId<Value extends z.core.SomeType>(value: Value, about: string) {
  return z.record(id('An id of your own.'), value).check(z.describe(about));
}

export function listOf<Value extends z.core.SomeType>(value: Value, about: string) {
  return z.array(value).check(z.minLength(1), z.describe(about));
}

/** One value or a list of them; a list either way once it is read. */
export function oneOrMore<Value extends z.core.SomeType>(value: Value, about: string) {
  return z
    .pipe(
      z.union([value, z.array(value).check(z.minLength(1))]),
      z.transform((written): z.output<Value>[] => (Array.isArray(written) ? written : [written])),
    )
    .check(z.describe(about));
}

export const optional = z.exactOptional;
