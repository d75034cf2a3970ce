/** How rulings change what the customer feels, and how far up they can ever come. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Ledger } from './ledger.ts';
import { ceilingOf, feelingOf, moodOf, TOP } from './mood.ts';
import { RULES, type Ruling } from './rules.ts';

/** One beat, one change: nobody's mood swings further than this in a turn. Half-notches. */
const MOST_RISE = 4;
const MOST_FALL = 4;

/** A failure this grave, or not the first of its kind, cannot end in delight. */
export function ceilingReason(ledger: Ledger): 'huge' | 'repeated' | 'ignored' | undefined {
  const { severity, history } = ledger.variant.failure;
  if (history !== 'first') return history;
  return severity === 'huge' ? 'huge' : undefined;
}

/**
 * The most this customer can feel as things stand. What is owed brings them back to calm; what
 * goes beyond it pleases; delight takes a gesture that fits, and a failure that allows it.
 */
function ceiling(ledger: Ledger): number {
  if (!ledger.resolved || !ledger.beyond) return ceilingOf('calm');
  return ledger.delighting && !ceilingReason(ledger) ? TOP : ceilingOf('pleased');
}

/**
 * The feeling after a turn, in half-notches; below 0 the customer leaves. `ledger` is already as
 * the turn left it, but for its feeling.
 */
export function feelingAfter(ledger: Ledger, rulings: readonly Ruling[]): number {
  let change = 0;
  for (const { rule } of rulings) {
    const { feeling, halves } = RULES[rule];
    change += halves && !ledger.heard ? Math.trunc(feeling / 2) : feeling;
  }
  if (change <= 0) return lowered(ledger.feeling, change);
  const raised = Math.min(ledger.feeling + Math.min(change, MOST_RISE), ceiling(ledger));
  // A ceiling keeps a mood from rising; it never pulls one down.
  return Math.max(ledger.feeling, raised);
}

/** Nobody walks out before their fury could be seen: they fall to it first, and leave from there. */
function lowered(feeling: number, change: number): number {
  const fallen = feeling + Math.max(change, -MOST_FALL);
  return moodOf(feeling) === 'furious' ? fallen : Math.max(feelingOf('furious'), fallen);
}

/** Whether the customer has had enough. */
export const leaves = (ledger: Ledger): boolean => ledger.feeling < feelingOf('furious');

/** The ending for a customer who walks out, and for a talk that never comes to an end. */
export function lostEnding(scenario: Scenario): string {
  const lost = Object.values(scenario.endings).find(({ outcome }) => outcome === 'lost');
  if (!lost) throw new Error(`Scenario "${scenario.slug}" has no ending with outcome: lost.`);
  return lost.id;
}
