import type { Criterion, Mood, Move, Outcome, Step } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import { plural } from '../plural.ts';

const moods: Readonly<Record<Mood, string>> = {
  furious: 'furious',
  angry: 'angry',
  upset: 'upset',
  wary: 'wary',
  calm: 'calm',
  pleased: 'pleased',
  delighted: 'delighted',
};

const moves: Readonly<Record<Move, string>> = {
  apology: 'apology',
  acknowledgement: 'acknowledgement',
  excuse: 'excuse',
  blame_customer: 'blame',
  dismissal: 'dismissal',
  panic: 'panic',
  ownership: 'ownership',
  deflection: 'hand-off',
  question_open: 'open question',
  question_fair: 'what would be fair',
  thanks: 'thanks',
  fix: 'fix',
  extra: 'extra',
  follow_up: 'follow-up',
  closing_canned: 'closing phrase',
  keyword_stuffing: 'empty words',
};

const criteria: Readonly<Record<Criterion, { name: string; about: string; missing: string }>> = {
  'no-excuses': {
    name: 'No excuses',
    about: 'Own what is ours; explain a cause only when asked, or after owning it.',
    missing: 'What was missing: one plain sentence that owns what happened.',
  },
  calm: {
    name: 'Calm',
    about: 'Hear them out, show that you did, and stay steady.',
    missing: 'What was missing: hearing them to the end, and showing it.',
  },
  'i-language': {
    name: '“I” language',
    about: 'Say “I” and do it, instead of handing off.',
    missing: 'What was missing: “I”, with something you are going to do.',
  },
  'extra-mile': {
    name: 'Extra mile',
    about: 'Ask what is fair, carry the hidden cost, keep the promise, come back.',
    missing: 'What was missing: something beyond what was owed.',
  },
};

const steps: Readonly<Record<Step, string>> = {
  acknowledge: 'Acknowledge',
  understand: 'Understand',
  resolve: 'Resolve',
  'follow-up': 'Follow up',
};

const outcomes: Readonly<Record<Outcome, (name: string) => string>> = {
  lost: (name) => `${name} is not coming back.`,
  grudging: (name) => `${name} took it, grudgingly.`,
  satisfied: (name) => `${name} left satisfied.`,
  'won-back': (name) => `${name} is won back.`,
  stopped: () => 'You stepped back from abuse. That was right.',
};

const ceilings: Readonly<Record<NonNullable<Result['ceiling']>, (name: string) => string>> = {
  huge: (name) =>
    `Too much was lost for delight. Nobody could have done more than leave ${name} pleased.`,
  repeated: (name) =>
    `It was not the first time. Nobody could have done more than leave ${name} pleased.`,
  ignored: (name) =>
    `It had been known, and nothing was done. Nobody could have done more than leave ${name} pleased.`,
};

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Words of the debrief. Amounts come in already written as money. */
export const debrief = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'en',
  moods,
  moves,
  criteria,
  steps,
  outcomes,
  ceilings,
  library: 'All situations',
  kicker: 'How it went',
  turn: (turn: number) => `Turn ${turn}`,
  quote: (words: string) => `“${words}”`,
  saidNothing: 'You said nothing.',
  change: (before: string, after: string) =>
    before === after ? `still ${after}` : `${before} → ${after}`,

  tonight: (name: string) => `Tonight, ${name} says`,

  curve: {
    title: (name: string) => `How ${name} felt`,
    /** Follows a sentence end; `words` are quoted already. */
    here: 'Here:',
    start: 'at the start',
    now: 'this time',
    earlier: 'last time',
    summary: (name: string, first: string, last: string) =>
      `${name} came in ${first} and ended ${last}.`,
    earlierSummary: (last: string) => `Last time it ended ${last}.`,
    table: 'The mood after each turn',
    columns: { turn: 'Turn', words: 'Your words', mood: 'Mood', earlier: 'Mood last time' },
  },

  words: {
    title: 'Your words',
    worked: 'What worked',
    said: (turn: number) => `You said, in turn ${turn}`,
    better: 'Better words',
    nothingBetter: 'No word of yours did harm.',
  },

  hidden: {
    title: (found: number, all: number, name: string) =>
      all === 1
        ? `You found ${found === 1 ? 'the one thing' : 'nothing of what'} ${name} did not say`
        : `You found ${found} of ${all} things ${name} did not say`,
    show: (count: number) =>
      plural('en', count, { one: 'Show the other one', other: 'Show the other #' }),
    showAll: 'Show what it was',
  },

  differently: 'Say it differently',
  differentlyHere: (turn: number) => `Goes back to turn ${turn}`,
  again: 'Play it again from the start',

  score: {
    title: 'Four criteria',
    pass: (mark: number) => `Passed from ${mark}.`,
    value: (score: number, passed: boolean) =>
      `${score} of 100, ${passed ? 'passed' : 'not passed yet'}`,
    passed: 'passed',
    notYet: 'not yet',
    /** What the formula beside it counts. */
    counted: (merits: number, most: number, harms: number) => {
      const among = plural('en', most, { one: '# merit', other: '# merits' });
      const merit = `${Math.min(merits, most)} of ${among}`;
      if (harms === 0) return `${merit}, no slip`;
      const halve = { one: '# slip halves', other: `# slips halve ${times(Math.min(harms, 3))}` };
      return `${merit}, ${plural('en', harms, halve)}`;
    },
    nothingToEarn: 'Nothing could be earned here.',
    evidence: (count: number) => `What it rests on (${count})`,
  },
  counted: {
    merit: 'Merit',
    harm: 'Slip',
    felt: 'felt, not scored',
    /** Of typed words; `reply` is quoted already. */
    takenAs: (reply: string) =>
      `No words of yours show it. It counts because they were taken as ${reply}`,
    notWords: 'It rests on what you did, and not on any words.',
  },

  way: {
    title: 'Four steps',
    taken: (turn: number) => `in turn ${turn}`,
    notTaken: 'not taken',
  },

  outcome: {
    title: 'What it came to',
    /** `source` is the short name of the study. */
    paradox: (source: string) =>
      `People won back can be happier than before (${source}). That shows in how they feel, and not reliably in whether they come again.`,
  },

  cost: {
    title: 'Cost and worth',
    nothing: 'Nothing that costs money',
    total: 'Together',
    left: (left: string, whole: string) => `${left} of your ${whole} is left.`,
    worth: (name: string) => `Keeping ${name} is worth:`,
    unscored: 'Shown to weigh one beside the other. It never changes a score.',
  },

  note: {
    title: 'Written down',
    what: 'What went wrong',
    cause: 'Likely cause',
    did: 'What was done',
  },

  transcript: {
    title: 'Every word',
    legend: 'Your words are marked where they counted:',
    merit: 'helped',
    harm: 'hurt',
    neutral: 'was noticed',
    moved: (name: string, change: string) => `${name}: ${change}`,
    choose: 'Choose one to see why.',
    /** Of typed words; `reply` is quoted already. */
    takenAs: (reply: string) => `Taken as ${reply}`,
    nothingRead: 'No move was recognised in these words. That cost nothing.',
    differentlyFrom: (turn: number) => `Say it differently, from turn ${turn}`,
  },

  sources: { title: 'Where the rules come from', found: 'Found:', limit: 'Its limit:' },
};

export type DebriefTexts = typeof debrief;
