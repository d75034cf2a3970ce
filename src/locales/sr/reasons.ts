import type { Reason } from '../../core/language/reasons.ts';
import type { ReasonTexts } from '../en/reasons.ts';

/** Why words count as a move. Each follows the name of the move and a colon. */
const names: Readonly<Record<Reason, string>> = {
  'says-sorry': 'једноставно „извините“',
  understands: 'показује разумевање',
  'names-feeling': 'именује шта човек осећа',
  'names-what-happened': 'именује шта се десило',
  agrees: 'даје за право',
  'should-not-have-been': '„ово није смело да се деси“',
  'others-did-it': 'упире прстом у другога',
  circumstances: 'упире прстом у околности',
  'not-my-job': '„то није мој посао“',
  'new-here': '„ја сам овде тек од скоро“',
  'rule-as-shield': 'заклања се иза правила',
  'was-told': '„мени су рекли …“',
  'you-should-have': '„требало је да …“',
  'doubts-customer': 'сумња у оно што чује',
  'plays-down': 'умањује ствар',
  'calm-down': '„смирите се“',
  refuses: 'голо „не“',
  'sorry-you-feel': '„жао ми је што се тако осећате“',
  shouts: 'виче, великим словима',
  insults: 'вређа',
  mocks: 'исмева',
  flustered: 'звучи избезумљено',
  'takes-action': 'прво лице, и дело',
  'takes-responsibility': 'преузима одговорност',
  'stays-with-it': 'остаје уз то до краја',
  'others-will': 'препушта другима',
  'sends-away': 'шаље на друго место',
  'it-will-be': '„биће решено“, а не зна се ко решава',
  'passes-on': 'прослеђује даље',
  'asks-what-happened': 'пита шта се десило',
  'asks-what-is-fair': 'пита шта би било право',
  'lets-choose': 'даје избор',
  'thanks-for-telling': 'захваљује што је речено',
  'puts-right': 'исправља ствар',
  'gives-more': 'даје више него што се дугује',
  'comes-back': 'обећава да ће се јавити',
  'checks-now': 'пита да ли је сад добро',
  'set-phrase': 'каже се свакоме',
  'words-without-sentence': 'праве речи, а ниједна реченица',
};

/** Words that explain the marks in a text. */
export const reasons: ReasonTexts = {
  names,
  better: 'Боље овако',
  unscored: 'не дира мерила',
  spoilt: 'Изговор или окривљавање у истом одговору повлачи извињење назад.',
  uncounted: 'Овде не дира ниједно од четири мерила.',
};
