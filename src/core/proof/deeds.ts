/** What can be done in a state, as the step table takes it and as a playthrough file writes it. */
import { interrupts, repliesOffered } from '../dialogue/beat.ts';
import type { Ledger } from '../dialogue/ledger.ts';
import { give, step } from '../dialogue/step.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import type { Move } from '../scenario/vocabulary.ts';

export type Deed =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'go-on' }
  | { readonly type: 'silence' }
  /** Words that no reply stands behind. */
  | { readonly type: 'typed'; readonly moves: readonly Move[] };

const GO_ON: Deed = { type: 'go-on' };
const SILENCE: Deed = { type: 'silence' };

/** One set of moves for each class of reactions: all that such words can make of the way on. */
export const REPRESENTATIVES: readonly (readonly Move[])[] = [
  [],
  ['dismissal'],
  ['excuse'],
  ['deflection'],
  ['fix'],
  ['apology', 'acknowledgement'],
  ['question_open'],
];
const TYPED = REPRESENTATIVES.map((moves): Deed => ({ type: 'typed', moves }));

const sayings = new WeakMap<Reply, Deed>();

/** The same reply is always the same deed: there are millions of them. */
function saying(reply: Reply): Deed {
  const known = sayings.get(reply);
  if (known) return known;
  const deed: Deed = { type: 'reply', reply };
  sayings.set(reply, deed);
  return deed;
}

/** Replies and listening. */
export function chosenDeeds(scenario: Scenario, ledger: Ledger): readonly Deed[] {
  if (ledger.ended) return [];
  const deeds = repliesOffered(scenario, ledger).map(saying);
  return ledger.left.length > 0 ? [...deeds, GO_ON] : deeds;
}

/** Silence and typed words as well. */
export function allDeeds(scenario: Scenario, ledger: Ledger): readonly Deed[] {
  if (ledger.ended) return [];
  // Who is interrupted by nothing goes on by themselves: listening that was not chosen.
  return [...chosenDeeds(scenario, ledger), SILENCE, ...TYPED];
}

/** The ledger after a deed that is possible. */
export function after(scenario: Scenario, ledger: Ledger, deed: Deed): Ledger {
  switch (deed.type) {
    case 'reply':
      return give(scenario, ledger, deed.reply);
    case 'typed':
      return step(scenario, ledger, {
        type: 'typed',
        text: WORDS,
        moves: deed.moves.map((move) => ({ move, start: 0, end: WORDS.length })),
      });
    default:
      return step(scenario, ledger, deed);
  }
}

const WORDS = 'words';

/** Whether the deed is a turn of the trainee's. */
export const isTurn = (ledger: Ledger, deed: Deed): boolean =>
  deed.type === 'silence' ? !interrupts(ledger) : deed.type !== 'go-on';
