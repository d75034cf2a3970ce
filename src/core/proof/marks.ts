/**
 * What a deed was worth, packed into the bits of a number: for each criterion its merits and its
 * harms, three at most, and what the claims ask of a deed besides.
 */
import type { Ledger } from '../dialogue/ledger.ts';
import { RULES } from '../dialogue/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CRITERIA, type Criterion } from '../scenario/vocabulary.ts';
import { type Deed, isTurn } from './deeds.ts';

/** Bits above those of the criteria, four for each. */
export const TURN = 1 << 16;
/** It shows an excuse, or blames the customer. */
export const EXCUSE = 1 << 17;
/** An extra that fits was given. */
export const FITS = 1 << 18;
/** Something beyond what is owed has reached the customer. */
export const BEYOND = 1 << 19;
/** The customer has had enough and leaves. */
export const WALKS_OUT = 1 << 20;
/** A promise is broken by it. */
export const BREAKS = 1 << 21;

const MOST = 3;

const PLACES = new Map<Criterion, number>(
  CRITERIA.map((criterion, place) => [criterion, place * 4]),
);

/** Merits of one criterion, 0–3. */
export const meritsIn = (marks: number, criterion: number): number =>
  (marks >> (criterion * 4)) & 3;
/** Harms of one criterion, 0–3. */
export const harmsIn = (marks: number, criterion: number): number =>
  (marks >> (criterion * 4 + 2)) & 3;

/** The harms of all criteria. */
export const HARMS = 0xcccc;

export function marksOf(scenario: Scenario, before: Ledger, deed: Deed, next: Ledger): number {
  let marks = isTurn(before, deed) ? TURN : 0;
  if (next.feeling < 0) marks |= WALKS_OUT;
  // A silence touches no criterion, whatever it breaks.
  if (deed.type === 'go-on' || deed.type === 'silence') return marks;
  const moves = deed.type === 'reply' ? Object.keys(deed.reply.moves) : deed.moves;
  if (moves.includes('excuse') || moves.includes('blame_customer')) marks |= EXCUSE;
  for (const { rule, about } of next.rulings) {
    const { criterion, effect } = RULES[rule];
    if (criterion !== undefined && effect !== undefined) {
      const place = (PLACES.get(criterion) as number) + (effect === 'merit' ? 0 : 2);
      if (((marks >> place) & 3) < MOST) marks += 1 << place;
    }
    if (rule === 'promise-broken') marks |= BREAKS;
    if (rule === 'extra-fits') marks |= FITS | BEYOND;
    if (rule === 'cost-carried') {
      marks |= BEYOND;
      if (about !== undefined && scenario.offers[about]?.kind === 'extra') marks |= FITS;
    }
    if (rule === 'promise-kept') marks |= BEYOND;
    if (rule === 'followed-up' && before.scenes.length > 0) marks |= BEYOND;
  }
  return marks;
}
