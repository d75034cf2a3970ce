import type { Reason } from '../../core/language/reasons.ts';
import type { ReasonTexts } from '../en/reasons.ts';

/** Why words count as a move. Each follows the name of the move and a colon. */
const names: Readonly<Record<Reason, string>> = {
  'says-sorry': 'un «lo siento» sencillo',
  understands: 'muestra comprensión',
  'names-feeling': 'nombra lo que siente',
  'names-what-happened': 'nombra lo que pasó',
  agrees: 'le da la razón',
  'should-not-have-been': '«esto no debió pasar»',
  'others-did-it': 'señala a otra persona',
  circumstances: 'señala a las circunstancias',
  'not-my-job': '«eso no me toca a mí»',
  'new-here': '«es que acabo de empezar»',
  'rule-as-shield': 'se escuda en una norma',
  'was-told': '«a mí me dijeron…»',
  'you-should-have': '«tendría que haber…»',
  'doubts-customer': 'duda de lo que dice',
  'plays-down': 'le quita importancia',
  'calm-down': '«cálmese»',
  refuses: 'un no a secas',
  'sorry-you-feel': '«siento que se sienta así»',
  shouts: 'grita, en mayúsculas',
  insults: 'insulta',
  mocks: 'se burla',
  flustered: 'suena a agobio',
  'takes-action': 'en primera persona, y haciendo algo',
  'takes-responsibility': 'asume la responsabilidad',
  'stays-with-it': 'sigue ahí hasta el final',
  'others-will': 'lo deja en manos de otros',
  'sends-away': 'manda a otra parte',
  'it-will-be': '«se hará», sin decir quién',
  'passes-on': 'lo pasa a otra persona',
  'asks-what-happened': 'pregunta qué pasó',
  'asks-what-is-fair': 'pregunta qué sería justo',
  'lets-choose': 'deja elegir',
  'thanks-for-telling': 'da las gracias por decirlo',
  'puts-right': 'lo arregla',
  'gives-more': 'da más de lo debido',
  'comes-back': 'promete volver a hablar',
  'checks-now': 'pregunta si así está bien',
  'set-phrase': 'una frase hecha',
  'words-without-sentence': 'las palabras correctas, sin una frase',
};

/** Words that explain the marks in a text. */
export const reasons: ReasonTexts = {
  names,
  better: 'Mejor así',
  unscored: 'no toca ningún criterio',
  spoilt: 'Una excusa o una culpa en la misma respuesta anula la disculpa.',
  uncounted: 'Aquí no toca ninguno de los cuatro criterios.',
};
