import type { RuleId, Source } from '../../core/dialogue/rules.ts';

export interface RuleText {
  readonly name: string;
  /** What the words did to the customer. */
  readonly did: string;
  /** Why it counts as it does. */
  readonly why: string;
}

export interface SourceText {
  /** As it stands beside a rule. */
  readonly short: string;
  readonly citation: string;
  readonly found: string;
  /** How far it reaches, and where our rules go on without it. */
  readonly limit: string;
}

const names: Readonly<Record<RuleId, RuleText>> = {
  'heard-out': {
    name: 'Heard to the end',
    did: 'They could say all of it, down to the part that matters most.',
    why: 'Listening is the first thing done for them, and the last line often says what to put right.',
  },
  interrupted: {
    name: 'Answered too early',
    did: 'They still had something to say, and now it stays unsaid.',
    why: 'An answer given over somebody’s words says that the answer was ready before they spoke.',
  },
  silence: {
    name: 'Nothing was said',
    did: 'They waited, and nobody came to meet them.',
    why: 'Waiting costs goodwill. It touches none of the four criteria.',
  },
  apology: {
    name: 'A plain apology',
    did: 'It told them that this was not all right, and that somebody here stands by it.',
    why: 'The fault is ours. Accepting it without a “but” is what an apology is for.',
  },
  sympathy: {
    name: 'Sorry, without confessing',
    did: 'It showed that what happened to them matters here.',
    why: 'The fault is not ours, so these words are sympathy: kind, and no confession.',
  },
  'apology-spent': {
    name: 'One sorry too many',
    did: 'With nothing new behind it, it sounded like words in place of help.',
    why: 'An apology works once for each thing learned. After that, only action speaks.',
  },
  acknowledgement: {
    name: 'Shown that they were heard',
    did: 'What happened to them came back in your words, so they need not say it louder.',
    why: 'People settle when they see that somebody has understood what went wrong for them.',
  },
  'acknowledged-not-ours': {
    name: 'Recognised, not confessed',
    did: 'They were taken seriously, though nobody here caused it.',
    why: 'Where the fault lies elsewhere, naming what happened is honest and a confession is not.',
  },
  confession: {
    name: 'Confessed to too much',
    did: 'It blurred what really happened.',
    why: 'Help as if it were ours, and say only what is true.',
  },
  limit: {
    name: 'A respectful limit',
    did: 'It stopped the insults and kept the help.',
    why: 'Nobody has to bear abuse. A calm limit leaves a way back for both.',
  },
  excuse: {
    name: 'An excuse',
    did: 'It put the cause somewhere else and left the problem with them.',
    why: 'Even a true reason sounds like a defence while nobody has owned what happened.',
  },
  blame: {
    name: 'Blame for the customer',
    did: 'On top of the loss, it is now their own fault.',
    why: 'Whoever is told that it was their doing stops talking about the problem and starts a fight.',
  },
  dismissal: {
    name: 'Played down or refused',
    did: 'It told them that what they lost does not count.',
    why: 'What was lost sets the measure of what puts it right. A loss denied cannot be made good.',
  },
  panic: {
    name: 'Calm lost',
    did: 'Now two people were upset, and nobody was there to hold on to.',
    why: 'An upset customer borrows calm from whoever stands opposite.',
  },
  deflection: {
    name: 'Handed off',
    did: 'It sent them to somebody who is not there.',
    why: 'After “we”, “they” or “my manager”, nobody in the room is acting for them.',
  },
  canned: {
    name: 'A closing phrase',
    did: 'It shut the conversation while their problem was still open.',
    why: '“Anything else?” can only follow something. Ask whether they are happy with this.',
  },
  stuffing: {
    name: 'The right words, saying nothing',
    did: 'It sounded like a list read from a card.',
    why: 'Words count for what they say about this problem and this person.',
  },
  repeated: {
    name: 'Said before',
    did: 'The same sentence again told them that there is no other.',
    why: 'Once said, a sentence is used up. The next one has to move something.',
  },
  ownership: {
    name: '“I”, and doing something',
    did: 'It told them who is putting this right.',
    why: '“I” with a deed behind it makes one person answerable, and that person is here.',
  },
  asked: {
    name: 'An open question',
    did: 'They could tell what only they know.',
    why: 'Once heard, people gladly explain, and the answer shows what would really help.',
  },
  'asked-too-soon': {
    name: 'A question too soon',
    did: 'Before any sign of being heard, it felt like an inspection.',
    why: 'Acknowledge first. The very same question helps a moment later.',
  },
  'asked-fair': {
    name: 'Asked what would be fair',
    did: 'They got a say in how it ends.',
    why: 'Only they know what was lost, so only they can say what would match it.',
  },
  thanked: {
    name: 'Thanks for raising it',
    did: 'Their complaint became a help.',
    why: 'Most people who are let down say nothing and stay away. This one spoke up.',
  },
  'cost-found': {
    name: 'A hidden cost found',
    did: 'What they had not said out loud came to light.',
    why: 'What a failure really cost is seldom on the bill. It is found by listening and asking.',
  },
  'fact-told': {
    name: 'A fact told',
    did: 'They know what is happening, or what comes next.',
    why: 'Not knowing is half of the trouble, and a plain fact ends it.',
  },
  'cause-told': {
    name: 'A cause, told plainly',
    did: 'They learned how it came about, from somebody who does not hide behind it.',
    why: 'When asked for, or after owning it, a cause explains. Before that it excuses.',
  },
  fixed: {
    name: 'What was owed, given',
    did: 'They have back what they came for.',
    why: 'What is owed brings calm back. Delight takes something more.',
  },
  'extra-fits': {
    name: 'An extra that fits',
    did: 'They got something they could not have claimed, the size of what they lost.',
    why: 'An extra speaks when it answers the loss, in its kind and in its size.',
  },
  'extra-too-small': {
    name: 'An extra too small',
    did: 'Beside what they lost it looked like a token.',
    why: 'A gift far below the loss shows that the loss was not seen.',
  },
  'extra-too-large': {
    name: 'More than the loss',
    did: 'It went beyond anything they had lost and moved them no further.',
    why: 'Past the size of the loss, more is only waste.',
  },
  'cost-carried': {
    name: 'A hidden cost carried',
    did: 'What this cost them on the side is off their shoulders.',
    why: 'Carrying the cost that nobody mentioned answers the whole of the loss.',
  },
  'one-off': {
    name: 'Called a favour',
    did: 'It made them a petitioner for something that was put right.',
    why: 'Putting a mistake right is no favour, and naming it one takes it back.',
  },
  promised: {
    name: 'A promise',
    did: 'They have something to count on.',
    why: 'A promise is as good as its keeping: it will be remembered.',
  },
  'promise-kept': {
    name: 'A promise kept',
    did: 'What was said is what happened.',
    why: 'One kept promise proves more than any sentence.',
  },
  'promise-broken': {
    name: 'A promise not kept',
    did: 'They counted on it, and it did not come.',
    why: 'A promise not kept is a second failure, and this one was made here.',
  },
  'followed-up': {
    name: 'Came back to ask',
    did: 'Somebody still cared when the matter was off the desk.',
    why: 'Coming back shows that they mattered, and not only their complaint.',
  },
};

const sources: Readonly<Record<Source, SourceText>> = {
  'packard-2018': {
    short: 'Packard, Moore & McFerran 2018',
    citation:
      'Packard, G., Moore, S. G. & McFerran, B. (2018). (I’m) Happy to Help (You). Journal of Marketing Research 55(4), 541–555.',
    found:
      'Staff who said “I” rather than “we” were seen as feeling and acting for the customer, and customers were more satisfied.',
    limit:
      'Studied in English only. It is about the pronoun; that “I” must come with a deed is our reading.',
  },
  'smith-1999': {
    short: 'Smith, Bolton & Wagner 1999',
    citation:
      'Smith, A. K., Bolton, R. N. & Wagner, J. (1999). A Model of Customer Satisfaction with Service Encounters Involving Failure and Recovery. Journal of Marketing Research 36(3), 356–372.',
    found: 'Customers prefer what matches their loss, in its kind and in its amount.',
    limit:
      'Customers of restaurants and hotels judged described cases. How much each thing counts here is our choice.',
  },
  'boshoff-1998': {
    short: 'Boshoff & Leong 1998',
    citation:
      'Boshoff, C. & Leong, J. (1998). Empowerment, attribution and apologising as dimensions of service recovery: An experimental study. International Journal of Service Industry Management 9(1), 24–47.',
    found:
      'That the firm accepts the blame mattered most to customers, then staff who may act, then an apology.',
    limit:
      'One experiment. It ranks three things against each other and says nothing about wording.',
  },
  'lewicki-2016': {
    short: 'Lewicki, Polin & Lount 2016',
    citation:
      'Lewicki, R. J., Polin, B. & Lount, R. B. (2016). An Exploration of the Structure of Effective Apologies. Negotiation and Conflict Management Research 9(2), 177–196.',
    found:
      'Of six parts of an apology, taking responsibility weighed most and offering repair came second; an explanation was among the middle ones.',
    limit:
      'Two experiments in which people judged apologies in a described case. They were not customers at a counter.',
  },
  'davidow-2000': {
    short: 'Davidow 2000',
    citation:
      'Davidow, M. (2000). The Bottom Line Impact of Organizational Responses to Customer Complaints. Journal of Hospitality & Tourism Research 24(4), 473–490.',
    found:
      'Of the ways to answer a complaint, attentiveness mattered most for what people said afterwards and whether they came back.',
    limit:
      'It asked people who had complained how they saw the whole answer. The step from there to single sentences is ours.',
  },
  'de-matos-2007': {
    short: 'de Matos, Henrique & Rossi 2007',
    citation:
      'de Matos, C. A., Henrique, J. L. & Rossi, C. A. V. (2007). Service Recovery Paradox: A Meta-Analysis. Journal of Service Research 10(1), 60–77.',
    found:
      'Taken together, studies find that a good recovery can leave people more satisfied than before.',
    limit: 'The effect shows in satisfaction. It does not show in whether people buy again.',
  },
  'service-recovery': {
    short: 'Common practice',
    citation: 'Common practice of service recovery.',
    found: 'It is widely taught to people who work with customers.',
    limit: 'No single study stands behind it.',
  },
};

/** Words for the rules of the method and for where they come from. */
export const rules = { names, sources };

export type RuleTexts = typeof rules;
