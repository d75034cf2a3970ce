import type { Criterion, Mood, Move, Outcome, Step } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../en/debrief.ts';
import { plural } from '../plural.ts';

// Nouns, since an adjective would have to know whether the customer is a woman or a man.
const moods: Readonly<Record<Mood, string>> = {
  furious: 'бес',
  angry: 'љутња',
  upset: 'узнемиреност',
  wary: 'опрез',
  calm: 'смиреност',
  pleased: 'задовољство',
  delighted: 'одушевљење',
};

const moves: Readonly<Record<Move, string>> = {
  apology: 'извињење',
  acknowledgement: 'уважавање',
  excuse: 'изговор',
  blame_customer: 'окривљавање',
  dismissal: 'одбацивање',
  panic: 'паника',
  ownership: 'преузимање на себе',
  deflection: 'слање другоме',
  question_open: 'отворено питање',
  question_fair: 'питање шта би било право',
  thanks: 'захвалност',
  fix: 'решење',
  extra: 'нешто више',
  follow_up: 'накнадна провера',
  closing_canned: 'научена фраза',
  keyword_stuffing: 'празне речи',
};

const criteria: Readonly<Record<Criterion, { name: string; about: string; missing: string }>> = {
  'no-excuses': {
    name: 'Без изговора',
    about: 'Признајте своје; узрок објасните тек кад питају, или пошто сте признали.',
    missing: 'Недостајало је: једна обична реченица која признаје шта се десило.',
  },
  calm: {
    name: 'Прибраност',
    about: 'Саслушајте до краја, покажите да сте чули и останите мирни.',
    missing: 'Недостајало је: саслушати до краја, и показати то.',
  },
  'i-language': {
    name: 'Прво лице једнине',
    about: 'Реците „решићу“ и урадите, уместо да шаљете другоме.',
    missing: 'Недостајало је: прво лице, и дело које иде уз њега.',
  },
  'extra-mile': {
    name: 'Корак више',
    about: 'Питајте шта би било право, понесите скривену штету, одржите обећање, вратите се.',
    missing: 'Недостајало је: нешто преко онога што се дугује.',
  },
};

const steps: Readonly<Record<Step, string>> = {
  acknowledge: 'Уважите',
  understand: 'Разумите',
  resolve: 'Решите',
  'follow-up': 'Проверите',
};

// The present tense: the past would have to know whether the customer is a woman or a man.
const outcomes: Readonly<Record<Outcome, (name: string) => string>> = {
  lost: (name) => `${name} се више не враћа.`,
  grudging: (name) => `${name} пристаје, али преко воље.`,
  satisfied: (name) => `${name} одлази мирне душе.`,
  'won-back': (name) => `${name} вам поново верује.`,
  stopped: () => 'Повукли сте се пред увредама. То је било исправно.',
};

const ceilings: Readonly<Record<NonNullable<Result['ceiling']>, (name: string) => string>> = {
  huge: () => 'Превише је изгубљено за одушевљење. Више од задовољства овде нико не би постигао.',
  repeated: () => 'Није било први пут. Више од задовољства овде нико не би постигао.',
  ignored: () => 'Знало се, а ништа није учињено. Више од задовољства овде нико не би постигао.',
};

const times = (count: number) => (count === 1 ? 'једном' : count === 2 ? 'двапут' : 'трипут');

/** Words of the debrief. Amounts come in already written as money. */
export const debrief: DebriefTexts = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'sr',
  moods,
  moves,
  criteria,
  steps,
  outcomes,
  ceilings,
  library: 'Све ситуације',
  kicker: 'Како је прошло',
  turn: (turn) => `${turn}. реплика`,
  quote: (words) => `„${words}“`,
  saidNothing: 'Нисте рекли ништа.',
  change: (before, after) => (before === after ? `и даље ${after}` : `${before} → ${after}`),

  tonight: (name) => `Шта вечерас каже ${name}`,

  curve: {
    title: (name) => `Како се ${name} осећа`,
    /** Follows a sentence end; `words` are quoted already. */
    here: 'Овде:',
    start: 'на почетку',
    now: 'овај пут',
    earlier: 'прошли пут',
    summary: (name, first, last) => `${name} на почетку: ${first}. На крају: ${last}.`,
    earlierSummary: (last) => `Прошли пут на крају: ${last}.`,
    table: 'Расположење после сваке реплике',
    columns: {
      turn: 'Реплика',
      words: 'Ваше речи',
      mood: 'Расположење',
      earlier: 'Расположење прошли пут',
    },
  },

  words: {
    title: 'Ваше речи',
    worked: 'Шта је помогло',
    said: (turn) => `Рекли сте, у ${turn}. реплици`,
    better: 'Боље речи',
    nothingBetter: 'Ниједна ваша реч није нашкодила.',
  },

  hidden: {
    title: (found, all, name) =>
      all === 1
        ? `${found === 1 ? 'Открили сте' : 'Нисте открили'} оно о чему ${name} ћути`
        : `Открили сте ${found} од ${all} ствари о којима ${name} ћути`,
    show: (count) => (count === 1 ? 'Прикажи и преосталу' : `Прикажи преостале (${count})`),
    showAll: 'Прикажи о чему је реч',
  },

  differently: 'Реци другачије',
  differentlyHere: (turn) => `Враћа на ${turn}. реплику`,
  again: 'Одиграј поново од почетка',

  score: {
    title: 'Четири мерила',
    pass: (mark) => `Пролаз је од ${mark}.`,
    value: (score, passed) => `${score} од 100, ${passed ? 'пролаз' : 'још није пролаз'}`,
    passed: 'пролаз',
    notYet: 'још не',
    /** What the formula beside it counts. */
    counted: (merits, most, harms) => {
      const merit = `${Math.min(merits, most)} од ${plural('sr', most, { one: '# заслуге', few: '# заслуге', other: '# заслуга' })}`;
      if (harms === 0) return `${merit}, без омашке`;
      const slips = plural('sr', harms, { one: '# омашка', few: '# омашке', other: '# омашки' });
      return `${merit}, ${slips}: преполовљено ${times(Math.min(harms, 3))}`;
    },
    nothingToEarn: 'Овде није било шта да се заслужи.',
    evidence: (count) => `На чему почива (${count})`,
  },
  counted: {
    merit: 'Заслуга',
    harm: 'Омашка',
    felt: 'осетило се, не бодује се',
    takenAs: (reply) =>
      `Ниједна ваша реч то не показује. Рачуна се зато што су ваше речи схваћене као ${reply}`,
    notWords: 'Почива на ономе што сте учинили, а не на речима.',
  },

  way: {
    title: 'Четири корака',
    taken: (turn) => `у ${turn}. реплици`,
    notTaken: 'изостало',
  },

  outcome: {
    title: 'На шта је изашло',
    /** `source` is the short name of the study. */
    paradox: (source) =>
      `Људи којима вратите поверење умеју да буду задовољнији него пре (${source}). То се види по томе како се осећају, а не поуздано и по томе да ли опет долазе.`,
  },

  cost: {
    title: 'Колико кошта, колико вреди',
    nothing: 'Ништа што кошта',
    total: 'Укупно',
    left: (left, whole) => `Остало вам је ${left} од ${whole}.`,
    worth: (name) => `Ако ${name} остане, то вреди:`,
    unscored: 'Овде стоји да бисте једно одмерили другим. На бодове никад не утиче.',
  },

  note: {
    title: 'Записано',
    what: 'Шта је пошло наопако',
    cause: 'Вероватан узрок',
    did: 'Шта је учињено',
  },

  transcript: {
    title: 'Реч по реч',
    legend: 'Ваше речи су обележене тамо где су се рачунале:',
    merit: 'помогло',
    harm: 'заболело',
    neutral: 'примећено',
    moved: (name, change) => `${name}: ${change}`,
    choose: 'Изаберите неку да видите зашто.',
    takenAs: (reply) => `Схваћено као ${reply}`,
    nothingRead: 'У овим речима није препознат ниједан потез. То ништа не кошта.',
    differentlyFrom: (turn) => `Реци другачије, од ${turn}. реплике`,
  },

  sources: { title: 'Одакле потичу правила', found: 'Налаз:', limit: 'Докле сеже:' },
};
