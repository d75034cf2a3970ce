import type { Setting, Step } from '../../core/scenario/vocabulary.ts';
import type { PlayTexts } from '../en/play.ts';
import { plural } from '../plural.ts';

const steps: Record<Step, string> = {
  acknowledge: 'Reconocer',
  understand: 'Entender',
  resolve: 'Resolver',
  'follow-up': 'Dar seguimiento',
};

const places: Record<Setting, string> = {
  bakery: 'En el mostrador de la panadería',
  cinema: 'En la entrada del cine',
  'parcel-desk': 'En la ventanilla de paquetes',
  'airport-gate': 'En la puerta de embarque',
  'front-desk': 'En la recepción',
  counter: 'En el mostrador',
};

/** Words of the play screen. Amounts come in already written as money. */
export const play: PlayTexts = {
  locale: 'es',
  conversation: 'Conversación',
  replies: 'Tu respuesta',
  goOn: 'Siga…',
  typing: {
    label: 'Dilo con tus palabras',
    send: 'Enviar',
    left: (characters: number) =>
      plural('es', characters, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
    over: (characters: number) =>
      plural('es', characters, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
    didYouMean: '¿Querías decir algo de esto?',
    none: 'Nada de esto',
    unread:
      'Ahora mismo no se han podido leer tus palabras. Se conservan: vuelve a enviarlas o elige una respuesta.',
  },
  leave: 'Salir de la conversación',
  briefing: 'Situación',
  budget: (left) => `Presupuesto disponible: ${left}`,
  sound: 'Sonido',
  settings: 'Ajustes',
  close: 'Cerrar',
  patience: 'Paciencia',
  steps,
  stepsLabel: 'Los cuatro pasos',
  places,
  brief: {
    you: 'Tú',
    person: (name, role) => `${name}, ${role}`,
    where: 'Lugar',
    customer: 'Cliente',
    worth: 'Lo que gasta aquí',
    maySpend: 'Puedes gastar',
    known: 'Lo que sabes',
    restart: 'Empezar de nuevo',
  },
  ledger: {
    title: 'Tu presupuesto',
    left: (left, whole) => `Quedan ${left} de ${whole}`,
    free: 'Gástalo como te parezca mejor. No hay que pedirle permiso a nadie.',
    given: 'Entregado',
    nothingGiven: 'Nada todavía.',
    promised: 'Prometido',
    nothingPromised: 'Nada todavía.',
    kept: 'cumplido',
  },
  ended: 'Aquí termina.',
  goOnToNote: 'Anótalo',
};
