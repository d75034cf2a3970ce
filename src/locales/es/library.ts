import type { Criterion, Outcome, Setting } from '../../core/scenario/vocabulary.ts';
import type { LibraryTexts } from '../en/library.ts';
import { plural } from '../plural.ts';

const settings: Readonly<Record<Setting, string>> = {
  bakery: 'En el mostrador de la panadería',
  cinema: 'En la entrada del cine',
  'parcel-desk': 'En la ventanilla de paquetes',
  'airport-gate': 'En la puerta de embarque',
  'front-desk': 'En la recepción',
  counter: 'En el mostrador',
};

const levels: LibraryTexts['levels'] = {
  coached: { name: 'Con apoyo', about: 'pasos y pistas a tu lado' },
  alone: { name: 'Por tu cuenta', about: 'sin ninguna ayuda' },
  typed: { name: 'Con tus palabras', about: 'escribes lo que dices' },
  'another-temperament': {
    name: 'Otro carácter',
    about: 'la misma historia, vivida de otro modo',
  },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  lost: 'No volverá',
  grudging: 'A regañadientes',
  satisfied: 'Conforme',
  'won-back': 'Vuelve a confiar',
  stopped: 'Un paso atrás',
};

const criteria: Readonly<Record<Criterion, string>> = {
  'no-excuses': 'Sin excusas',
  calm: 'Calma',
  'i-language': 'Primera persona',
  'extra-mile': 'Un paso más',
};

/** Words of the library. */
export const library: LibraryTexts = {
  name: 'Amends',
  line: 'Practica cómo arreglar las cosas con un cliente disgustado.',
  settingsLink: 'Ajustes',
  language: 'Idioma',
  settings,
  levels,
  outcomes,
  criteria,
  situations: 'Situaciones',
  with: (customer) => `con ${customer}`,
  resumeTitle: 'A medias',
  resumeAfter: (turns) => plural('es', turns, { one: 'tras # turno', other: 'tras # turnos' }),
  resume: 'Seguir',
  resumeLabel: (title) => `Seguir: «${title}»`,
  best: 'Lo mejor hasta ahora',
  debrief: 'Cómo te fue',
  debriefLabel: (title) => `Cómo te fue: «${title}»`,
  unplayed: 'Sin jugar todavía',
  score: (score) => `${score} de 100`,
  play: (title) => `Jugar «${title}»`,
  read: {
    title: 'Leer una respuesta',
    about: 'Escribe o pega cualquier respuesta y mira qué hace.',
  },
};
