import type { Setting, Step } from '../../core/scenario/vocabulary.ts';
import type { PlayTexts } from '../en/play.ts';
import { plural } from '../plural.ts';

const steps: Record<Step, string> = {
  acknowledge: 'Уважите',
  understand: 'Разумите',
  resolve: 'Решите',
  'follow-up': 'Проверите',
};

const places: Record<Setting, string> = {
  bakery: 'За пултом у пекари',
  cinema: 'У фоајеу биоскопа',
  'parcel-desk': 'На шалтеру за пакете',
  'airport-gate': 'На излазу за укрцавање',
  'front-desk': 'На рецепцији',
  counter: 'За пултом',
};

/** Words of the play screen. Amounts come in already written as money. */
export const play: PlayTexts = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'sr',
  conversation: 'Разговор',
  replies: 'Ваш одговор',
  goOn: 'Слушам…',
  typing: {
    label: 'Реците својим речима',
    send: 'Пошаљи',
    left: (characters: number) =>
      plural('sr', characters, { one: 'Још # знак', few: 'Још # знака', other: 'Још # знакова' }),
    over: (characters: number) =>
      plural('sr', characters, {
        one: '# знак превише',
        few: '# знака превише',
        other: '# знакова превише',
      }),
    didYouMean: 'Да ли сте мислили на нешто од овога?',
    none: 'Ништа од овога',
    unread:
      'Ваше речи тренутно нису могле да се прочитају. Сачуване су: пошаљите поново или изаберите.',
  },
  leave: 'Напусти разговор',
  briefing: 'Увод',
  budget: (left) => `Буџет: још ${left}`,
  sound: 'Звук',
  settings: 'Подешавања',
  close: 'Затвори',
  patience: 'Стрпљење',
  steps,
  stepsLabel: 'Четири корака',
  places,
  brief: {
    you: 'Ви сте',
    person: (name, role) => `${name}, ${role}`,
    where: 'Где',
    customer: 'Муштерија',
    worth: 'Овде оставља',
    maySpend: 'Смете да потрошите',
    known: 'Шта знате',
    restart: 'Почни изнова',
  },
  ledger: {
    title: 'Ваш буџет',
    left: (left, whole) => `још ${left} од ${whole}`,
    free: 'Трошите како сматрате да треба. Никога не морате да питате.',
    given: 'Дато',
    nothingGiven: 'Још ништа.',
    promised: 'Обећано',
    nothingPromised: 'Још ништа.',
    kept: 'одржано',
  },
  ended: 'Овде се завршава.',
  goOnToNote: 'Запишите',
};
