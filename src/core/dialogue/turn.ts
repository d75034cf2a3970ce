/**
 * What happens in a talk, one pure step at a time, from ledger to ledger: a reply is taken, an
 * answer is heard, a beat is entered, the customer goes on. The machine's actions and the step
 * table are both made of these, so they cannot disagree on what a step does.
 */
import type { Line, Reply, Scenario } from '../scenario/scenario.ts';
import type { Move, Step } from '../scenario/vocabulary.ts';
import { beatOf, enter, interrupts, price, repliesOffered } from './beat.ts';
import { feelingAfter } from './customer.ts';
import { type Draft, joined, type Ledger } from './ledger.ts';
import type { Ruling } from './rules.ts';
import { hears, owns, rulingsOf } from './rulings.ts';
import { UNFORESEEN } from './typed.ts';
import { holds } from './when.ts';

/** No talk goes on for longer; whoever has not found a way by then has lost the customer. */
export const MOST_TURNS = 60;

/** Goes beyond what is owed. Coming back counts once somebody has come back, not when it is said. */
const goesBeyond = ({ rule }: Ruling, { scenes }: Ledger): boolean =>
  rule === 'extra-fits' ||
  rule === 'cost-carried' ||
  rule === 'promise-kept' ||
  (rule === 'followed-up' && scenes.length > 0);

/** The trainee has spoken: what it amounts to, what it changes, what the customer feels now. */
export function take(scenario: Scenario, ledger: Ledger, said: Reply): Draft {
  const reply = said.moves.keyword_stuffing ? emptied(said) : said;
  const rulings = rulingsOf(scenario, ledger, beatOf(scenario, ledger), reply);
  const moves = Object.keys(reply.moves) as Move[];
  const found = joined(ledger.found, reply.finds);
  const has = (rule: string) => rulings.some((ruling) => ruling.rule === rule);
  const sorry = has('apology') || has('sympathy');
  const delighting =
    ledger.delighting ||
    has('extra-fits') ||
    rulings.some(({ rule, about }) => rule === 'cost-carried' && isExtra(scenario, about));
  const next: Draft = { ...ledger };
  next.turn = ledger.turn + 1;
  next.spoken = [];
  next.left = [];
  next.rulings = rulings;
  next.heard = ledger.heard || (hears(reply) && !interrupts(ledger));
  next.listening = false;
  next.acknowledged = ledger.acknowledged || has('acknowledgement');
  next.apologies = Math.max(
    0,
    ledger.apologies + (found.length - ledger.found.length) - (sorry ? 1 : 0),
  );
  next.owned = ledger.owned || owns(reply);
  next.followedUp = ledger.followedUp || has('followed-up');
  next.extras = ledger.extras + rulings.filter(({ move }) => move === 'extra').length;
  next.beyond = ledger.beyond || rulings.some((ruling) => goesBeyond(ruling, ledger));
  next.delighting = delighting;
  next.resolved = ledger.resolved || solves(scenario, reply);
  next.said = reply.id === UNFORESEEN ? ledger.said : joined(ledger.said, [reply.id]);
  next.moves = joined(ledger.moves, moves);
  next.given = joined(ledger.given, reply.gives);
  next.promised = joined(ledger.promised, reply.promises);
  next.kept = joined(
    ledger.kept,
    reply.keeps.filter((id) => ledger.promised.includes(id) && !ledger.broken.includes(id)),
  );
  // Words that nobody foresaw may lead away from here: no promise is broken by that.
  next.chances = reply.id === UNFORESEEN ? [] : chancesIn(scenario, ledger);
  next.found = found;
  next.told = joined(ledger.told, reply.tells);
  next.spent = ledger.spent + price(scenario, ledger, reply);
  next.steps = joined(ledger.steps, stepsTaken(rulings, moves));
  next.feeling = feelingAfter(next, rulings);
  return next;
}

/** Right words strung together: nothing was said, so nothing was given or promised either. */
const emptied = (reply: Reply): Reply => ({
  ...reply,
  moves: reply.moves.keyword_stuffing ? { keyword_stuffing: reply.moves.keyword_stuffing } : {},
  gives: [],
  promises: [],
  keeps: [],
  finds: [],
  tells: [],
});

/** Promises that a reply on offer now would have kept, with those of earlier turns in this beat. */
function chancesIn(scenario: Scenario, ledger: Ledger): readonly string[] {
  if (ledger.promised.length === 0) return ledger.chances;
  const keeps = repliesOffered(scenario, ledger).flatMap((reply) => reply.keeps);
  return joined(
    ledger.chances,
    keeps.filter((id) => ledger.promised.includes(id)),
  );
}

/** What is owed was given; where nothing is owed, anything that helps. */
function solves(scenario: Scenario, { gives, moves }: Reply): boolean {
  // A hidden cost that is carried puts right what came of the failure, not the failure.
  const isOwed = (id: string) => {
    const offer = scenario.offers[id];
    return offer?.kind === 'owed' && offer.covers === undefined;
  };
  if (Object.keys(scenario.offers).some(isOwed)) return gives.some(isOwed);
  return gives.length > 0 || Boolean(moves.fix);
}

const isExtra = (scenario: Scenario, offer: string | undefined): boolean =>
  offer !== undefined && scenario.offers[offer]?.kind === 'extra';

function stepsTaken(rulings: readonly Ruling[], moves: readonly Move[]): readonly Step[] {
  const steps: Step[] = [];
  const has = (...rules: Ruling['rule'][]) => rulings.some(({ rule }) => rules.includes(rule));
  if (has('apology', 'sympathy', 'acknowledgement')) steps.push('acknowledge');
  if (has('asked', 'thanked', 'cost-found')) steps.push('understand');
  if (has('fixed', 'extra-fits', 'cost-carried', 'asked-fair') || moves.includes('fix')) {
    steps.push('resolve');
  }
  if (has('followed-up', 'promise-kept')) steps.push('follow-up');
  return steps;
}

/** Nothing was said until patience ran out. It costs a mood and touches no criterion. */
export function fallSilent(scenario: Scenario, ledger: Ledger): Ledger {
  const rulings: readonly Ruling[] = [{ rule: 'silence' }];
  return {
    ...ledger,
    turn: ledger.turn + 1,
    spoken: [],
    rulings,
    chances: chancesIn(scenario, ledger),
    feeling: feelingAfter(ledger, rulings),
  };
}

export function hear(ledger: Ledger, line: Line): Ledger {
  const next: Draft = { ...ledger };
  next.spoken = [...ledger.spoken, line];
  return next;
}

/** The customer says the next of their lines. Only listening that was chosen is listening. */
export function goOn(ledger: Ledger, chosen: boolean): Ledger {
  const [line, ...left] = ledger.left;
  if (!line) return ledger;
  const next: Draft = { ...ledger };
  next.spoken = [line];
  next.left = left;
  next.lines = [...ledger.lines, line.id];
  next.rulings = [];
  next.listening = chosen;
  return next;
}

/**
 * Typed words that nobody foresaw, and that come to nothing or ask to hear more, cut nobody short:
 * a customer who has something left to say goes on.
 */
export const letsGoOn = (ledger: Ledger, moves: readonly Move[]): boolean =>
  interrupts(ledger) && moves.every((move) => move === 'question_open');

/** Such words are taken, and the customer says the next of their lines. Who asks for it listens. */
export function takeAndGoOn(scenario: Scenario, ledger: Ledger, said: Reply): Ledger {
  const taken = take(scenario, { ...ledger, left: [], listening: false }, said);
  const after = goOn({ ...taken, left: ledger.left }, Boolean(said.moves.question_open));
  return { ...after, rulings: taken.rulings };
}

/** The talk arrives at a beat or an ending; the customer opens it with their first line. */
export function arrive(scenario: Scenario, ledger: Ledger, to: string): Ledger {
  const ending = scenario.endings[to];
  if (ending) {
    const lines = ending.lines.filter(({ when }) =>
      holds(when, ledger, scenario.you.budget.amount),
    );
    const last = breakPromises(ledger, ending.outcome === 'lost');
    const next: Draft = { ...last };
    next.place = to;
    next.ended = true;
    next.spoken = [...last.spoken, ...lines];
    next.left = [];
    return next;
  }
  if (to === ledger.place && ledger.turn > 0) return ledger;
  return enter(scenario, breakPromises(ledger, false), to);
}

/**
 * A promise is broken when the talk leaves a beat where it could have been kept and was not. A
 * customer who has walked out gave nobody the chance.
 */
function breakPromises(ledger: Ledger, lost: boolean): Ledger {
  if (lost) return ledger;
  const broken = ledger.chances.filter(
    (id) => !ledger.kept.includes(id) && !ledger.broken.includes(id),
  );
  if (broken.length === 0) return ledger;
  const rulings = broken.map((about): Ruling => ({ rule: 'promise-broken', about }));
  return {
    ...ledger,
    broken: [...ledger.broken, ...broken],
    rulings: [...ledger.rulings, ...rulings],
    // What is left of a customer after a broken promise still stands in the room.
    feeling: Math.max(0, feelingAfter(ledger, rulings)),
  };
}
