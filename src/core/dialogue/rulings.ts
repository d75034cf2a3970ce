/**
 * What a reply amounts to, in the customer's ears and before the criteria: the rules that apply
 * to it, given all that has been said so far. Both the customer's feeling and the score are read
 * from these rulings, so neither can see what the other does not.
 */
import type { Beat, Offer, Reply, Scenario } from '../scenario/scenario.ts';
import { SEVERITIES } from '../scenario/vocabulary.ts';
import { interrupts } from './beat.ts';
import type { Ledger } from './ledger.ts';
import { RULES, type RuleId, type Ruling } from './rules.ts';

/** What a reply does to the ledger, as far as it does anything at all. */
type Deed = Pick<Reply, 'moves' | 'marks' | 'gives' | 'promises' | 'keeps' | 'finds' | 'tells'>;

/** How many gestures a loss of this size can bear before they become waste. */
export const EXTRAS = { minor: 1, serious: 2, huge: 3 } as const;

/** A ruling that is shown by words: those of the rule's move. */
function seen(rule: RuleId, about?: string): Ruling {
  const { move } = RULES[rule];
  return { rule, ...(move && { move }), ...(about !== undefined && { about }) };
}

/** An apology or a word of recognition in this reply, spoiled by nothing else in it. */
export function hears(deed: Deed): boolean {
  const { apology, acknowledgement, excuse, blame_customer: blame } = deed.moves;
  return Boolean(acknowledgement ?? (apology && !excuse && !blame));
}

export function rulingsOf(
  scenario: Scenario,
  ledger: Ledger,
  beat: Beat,
  reply: Deed & { readonly id: string },
): readonly Ruling[] {
  const rulings: Ruling[] = [];
  if (interrupts(ledger)) rulings.push({ rule: 'interrupted' });
  else if (ledger.listening) rulings.push({ rule: 'heard-out' });
  if (reply.moves.keyword_stuffing) {
    return [...rulings, seen('stuffing')];
  }
  rulings.push(...harms(ledger, beat, reply));
  if (ledger.said.includes(reply.id)) return [...rulings, { rule: 'repeated' }];
  return [
    ...rulings,
    ...acknowledging(ledger, beat, reply),
    ...understanding(ledger, reply),
    ...telling(scenario, ledger, beat, reply),
    ...giving(scenario, ledger, reply),
    ...promising(ledger, reply),
  ];
}

function harms(ledger: Ledger, beat: Beat, { moves, marks }: Deed): Ruling[] {
  const rulings: Ruling[] = [];
  if (moves.excuse) rulings.push(seen('excuse'));
  if (moves.blame_customer) rulings.push(seen('blame'));
  if (moves.dismissal) rulings.push(seen('dismissal'));
  if (moves.panic) rulings.push(seen('panic'));
  // Where somebody is hurt or threatened, fetching help is the right thing to do.
  if (moves.deflection && (!beat.alarm || beat.alarm === 'abuse')) {
    rulings.push(seen('deflection'));
  }
  if (moves.closing_canned && !ledger.resolved) {
    rulings.push(seen('canned'));
  }
  if (marks.includes('one-off')) rulings.push({ rule: 'one-off' });
  return rulings;
}

function acknowledging(ledger: Ledger, beat: Beat, deed: Deed): Ruling[] {
  const { moves, marks } = deed;
  const rulings: Ruling[] = [];
  const ours = ledger.variant.failure.fault === 'ours';
  const confesses = !ours && marks.includes('confession');
  if (moves.apology) rulings.push(...apologising(ledger, deed, ours));
  if (confesses) rulings.push({ rule: 'confession' });
  if (moves.acknowledgement && !ledger.acknowledged) {
    rulings.push(seen('acknowledgement'));
    if (!ours && !confesses) {
      rulings.push(seen('acknowledged-not-ours'));
    }
  }
  if (marks.includes('limit') && beat.alarm === 'abuse') rulings.push({ rule: 'limit' });
  return rulings;
}

/** An apology works once for each thing learned; what this very reply brings to light counts. */
function apologising(ledger: Ledger, deed: Deed, ours: boolean): Ruling[] {
  const learned = deed.finds.some((id) => !ledger.found.includes(id));
  if (ledger.apologies === 0 && !learned) {
    return ledger.resolved ? [] : [seen('apology-spent')];
  }
  if (!ours) return [seen('sympathy')];
  if (deed.moves.excuse || deed.moves.blame_customer) return [];
  return [seen('apology')];
}

function understanding(ledger: Ledger, deed: Deed): Ruling[] {
  const { moves } = deed;
  const rulings: Ruling[] = [];
  const heard = ledger.heard || hears(deed);
  if (moves.ownership) rulings.push(seen('ownership'));
  if (moves.question_open) {
    rulings.push(seen(heard ? 'asked' : 'asked-too-soon'));
  }
  if (moves.question_fair && !ledger.moves.includes('question_fair')) {
    rulings.push(seen('asked-fair'));
  }
  if (moves.thanks && !ledger.moves.includes('thanks')) {
    rulings.push(seen('thanked'));
  }
  if (moves.follow_up && !ledger.followedUp) {
    rulings.push(seen('followed-up'));
  }
  for (const about of deed.finds) {
    if (!ledger.found.includes(about)) rulings.push({ rule: 'cost-found', about });
  }
  return rulings;
}

function telling(scenario: Scenario, ledger: Ledger, beat: Beat, deed: Deed): Ruling[] {
  const owned = ledger.owned || owns(deed);
  return deed.tells
    .filter((about) => !ledger.told.includes(about))
    .flatMap((about): Ruling[] => {
      if (!scenario.facts[about]?.cause) return [{ rule: 'fact-told', about }];
      return owned || beat.asks.includes(about) ? [{ rule: 'cause-told', about }] : [];
    });
}

/** Responsibility taken: from here on a cause explains and no longer excuses. */
export const owns = ({ moves }: Deed): boolean =>
  Boolean((moves.ownership || moves.apology) && !moves.excuse && !moves.blame_customer);

function giving(scenario: Scenario, ledger: Ledger, deed: Deed): Ruling[] {
  const found = [...ledger.found, ...deed.finds];
  let extras = ledger.extras;
  return deed.gives
    .filter((id) => !ledger.given.includes(id))
    .flatMap((about): Ruling[] => {
      const offer = scenario.offers[about];
      if (!offer) return [];
      if (offer.covers && found.includes(offer.covers)) return [{ rule: 'cost-carried', about }];
      if (offer.kind === 'owed') return [seen('fixed', about)];
      extras += 1;
      return [seen(sizeRule(offer, ledger, extras), about)];
    });
}

/** An extra fits where it is the size of the loss, and where there are not too many of them. */
function sizeRule(offer: Offer, ledger: Ledger, extras: number): RuleId {
  const { severity } = ledger.variant.failure;
  const difference = SEVERITIES.indexOf(offer.size ?? severity) - SEVERITIES.indexOf(severity);
  if (difference > 0 || extras > EXTRAS[severity]) return 'extra-too-large';
  return difference < 0 ? 'extra-too-small' : 'extra-fits';
}

function promising(ledger: Ledger, deed: Deed): Ruling[] {
  const made = deed.promises
    .filter((about) => !ledger.promised.includes(about))
    .map((about): Ruling => ({ rule: 'promised', about }));
  const kept = deed.keeps
    .filter((about) => ledger.promised.includes(about))
    .filter((about) => !ledger.kept.includes(about) && !ledger.broken.includes(about))
    .map((about): Ruling => ({ rule: 'promise-kept', about }));
  return [...made, ...kept];
}
