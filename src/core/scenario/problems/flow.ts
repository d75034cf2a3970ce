/** A4xx: every name is right, but the talk cannot run, or the story does not hold together. */
import { kind } from '../problem.ts';

export const unreachableBeat = kind('A401', 'error', (beat: string) => [
  `Nothing leads to the beat \`${beat}\`.`,
  'let a `then` or an `otherwise` lead to it, or remove it',
]);

export const unreachableEnding = kind('A402', 'warning', (ending: string) => [
  `Nothing leads to the ending \`${ending}\`.`,
  'let a `then` lead to it, or remove it',
]);

export const noWayOut = kind('A403', 'error', (beat: string) => [
  `From the beat \`${beat}\` no ending can be reached.`,
  'let one of its replies lead towards an ending',
]);

export const noFreeReply = kind('A404', 'error', (beat: string) => [
  `Every reply of the beat \`${beat}\` has a \`when\`, so there may be nothing to say.`,
  'leave `when` out of at least one reply',
]);

export const lastNeedsNoWhen = kind('A405', 'error', (list: string) => [
  `The last entry of \`${list}\` has a \`when\`, so it can happen that none holds.`,
  'remove the `when` of the last entry, or add one without it',
]);

export const neverHeard = kind('A406', 'error', (list: string) => [
  `This entry of \`${list}\` has no \`when\`, so the ones after it never have their turn.`,
  'give it a `when`, or put it last',
]);

export const tooFewEndings = kind('A407', 'error', (count: number) => [
  `There ${count === 1 ? 'is' : 'are'} ${count} ending${count === 1 ? '' : 's'}; it takes at least three.`,
  'add endings, for instance one won back, one satisfied and one lost',
]);

export const nobodyLeaves = kind('A408', 'error', () => [
  'No ending has the outcome `lost`, so a furious customer cannot leave.',
  'add an ending with `outcome: lost`',
]);

export const neverGiven = kind('A409', 'warning', (offer: string) => [
  `No reply gives the offer \`${offer}\`.`,
  `add \`gives: ${offer}\` to a reply, or remove the offer`,
]);

export const neverFound = kind('A410', 'warning', (hidden: string) => [
  `No reply finds the hidden cost \`${hidden}\`.`,
  `add \`finds: ${hidden}\` to a reply, or remove it`,
]);

export const neverKept = kind('A411', 'error', (promise: string) => [
  `\`${promise}\` is promised here, but no reply after this can keep it.`,
  `add \`keeps: ${promise}\` to a reply that comes later`,
]);

export const neverPromised = kind('A412', 'error', (promise: string) => [
  `\`${promise}\` is kept here, but no reply promises it.`,
  `add \`promises: ${promise}\` to a reply that comes earlier`,
]);

export const neverTold = kind('A413', 'warning', (fact: string) => [
  `No reply tells the fact \`${fact}\`.`,
  `add \`tells: ${fact}\` to a reply, or remove it`,
]);

export const beyondBudget = kind('A414', 'error', (spends: string, budget: string) => [
  `This reply gives away ${spends}, but only ${budget} may be spent, so it is never on offer.`,
  'raise `may-spend`, or give less',
]);

export const limitWithoutAbuse = kind('A415', 'warning', () => [
  'A limit is set here, but this beat has no `alarm: abuse`; it counts for nothing.',
  'add `alarm: abuse` to the beat, or remove the mark',
]);

export const nothingBetter = kind('A416', 'warning', (harm: string) => [
  `This reply does harm (${harm}) and no better line is shown for it.`,
  'add `better:` with what could have been said instead',
]);

export const onlyOneReply = kind('A417', 'warning', (beat: string) => [
  `The beat \`${beat}\` has one reply, so there is nothing to choose.`,
  'add a second one that a kind, tired colleague might say',
]);

export const someoneToBlame = kind('A418', 'error', (name: string) => [
  `This cause names ${name}; a cause is a thing or a habit, never a person.`,
  'say what happened, not who did it',
]);

export const followUpAtOnce = kind('A419', 'error', (beat: string) => [
  `The talk begins at \`${beat}\`, so it cannot be a follow-up.`,
  'name the beat that opens the later scene',
]);

export const followedUpTwice = kind('A420', 'error', (beat: string) => [
  `\`${beat}\` opens two follow-ups.`,
  'give each follow-up a beat of its own',
]);

export const silentStart = kind('A421', 'error', (beat: string) => [
  `The talk begins at \`${beat}\`, but nothing is seen or heard there.`,
  'give the beat a line without `when`',
]);

export const noReactions = kind('A422', 'warning', (language: string) => [
  `There are no common reactions in “${language}” yet; the customer would answer in English.`,
  'write `hears` for every reply',
]);

export const neverMade = kind('A423', 'warning', (promise: string) => [
  `No reply makes the promise \`${promise}\`.`,
  `add \`promises: ${promise}\` to a reply, or remove it`,
]);

export const maybeTooDear = kind('A424', 'error', (beat: string, budget: string) => [
  `Every reply of \`${beat}\` that is always on offer costs something; if the ${budget} are spent by then, there is nothing to say.`,
  'add a reply without `when` and without `gives`, or raise `may-spend`',
]);

export const neverWon = kind('A425', 'warning', (criterion: string) => [
  `No route through this story earns anything for “${criterion}”, so its score is always 0.`,
  'add a reply that does, as the page on the format says for each criterion',
]);
