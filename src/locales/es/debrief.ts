import type { Criterion, Mood, Move, Outcome, Step } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../en/debrief.ts';
import { plural } from '../plural.ts';

// Nouns, since adjectives would have to agree with whoever the customer is.
const moods: Readonly<Record<Mood, string>> = {
  furious: 'furia',
  angry: 'enfado',
  upset: 'disgusto',
  wary: 'recelo',
  calm: 'calma',
  pleased: 'agrado',
  delighted: 'alegría',
};

const moves: Readonly<Record<Move, string>> = {
  apology: 'disculpa',
  acknowledgement: 'reconocimiento',
  excuse: 'excusa',
  blame_customer: 'culpa al cliente',
  dismissal: 'quitar importancia',
  panic: 'perder la calma',
  ownership: 'hacerse cargo',
  deflection: 'pasar la pelota',
  question_open: 'pregunta abierta',
  question_fair: 'qué sería justo',
  thanks: 'agradecimiento',
  fix: 'solución',
  extra: 'extra',
  follow_up: 'seguimiento',
  closing_canned: 'frase de cierre',
  keyword_stuffing: 'palabras huecas',
};

const criteria: Readonly<Record<Criterion, { name: string; about: string; missing: string }>> = {
  'no-excuses': {
    name: 'Sin excusas',
    about: 'Asume lo nuestro; explica una causa solo si la preguntan, o después de asumirla.',
    missing: 'Lo que faltó: una frase sencilla que asuma lo que pasó.',
  },
  calm: {
    name: 'Calma',
    about: 'Escucha hasta el final, que se note, y mantén la serenidad.',
    missing: 'Lo que faltó: escuchar hasta el final, y que se notara.',
  },
  'i-language': {
    name: 'Primera persona',
    about: 'Di qué haces tú («me encargo») y hazlo, en vez de pasar la pelota.',
    missing: 'Lo que faltó: un verbo en primera persona, con algo que vas a hacer.',
  },
  'extra-mile': {
    name: 'Un paso más',
    about: 'Pregunta qué sería justo, carga con el coste oculto, cumple lo prometido, vuelve.',
    missing: 'Lo que faltó: algo más allá de lo debido.',
  },
};

const steps: Readonly<Record<Step, string>> = {
  acknowledge: 'Reconocer',
  understand: 'Entender',
  resolve: 'Resolver',
  'follow-up': 'Dar seguimiento',
};

const outcomes: Readonly<Record<Outcome, (name: string) => string>> = {
  lost: (name) => `${name} no va a volver.`,
  grudging: (name) => `${name} lo aceptó, a regañadientes.`,
  satisfied: (name) => `${name} quedó conforme.`,
  'won-back': (name) => `${name} vuelve a confiar.`,
  stopped: () => 'Diste un paso atrás ante los insultos. Hiciste bien.',
};

const ceilings: Readonly<Record<NonNullable<Result['ceiling']>, (name: string) => string>> = {
  huge: (name) =>
    `Se perdió demasiado para terminar en alegría. De ${name} nadie habría logrado más que agrado.`,
  repeated: (name) => `No era la primera vez. De ${name} nadie habría logrado más que agrado.`,
  ignored: (name) => `Se sabía, y no se hizo nada. De ${name} nadie habría logrado más que agrado.`,
};

const times = (count: number) =>
  count === 1 ? 'una vez' : count === 2 ? 'dos veces' : `${count} veces`;

/** Words of the debrief. Amounts come in already written as money. */
export const debrief: DebriefTexts = {
  locale: 'es',
  moods,
  moves,
  criteria,
  steps,
  outcomes,
  ceilings,
  library: 'Todas las situaciones',
  kicker: 'Cómo te fue',
  turn: (turn) => `Turno ${turn}`,
  quote: (words) => `«${words}»`,
  saidNothing: 'No dijiste nada.',
  change: (before, after) => (before === after ? `sin cambio: ${after}` : `${before} → ${after}`),

  tonight: (name) => `Esta noche, ${name} dice`,

  curve: {
    title: (name) => `Cómo se sintió ${name}`,
    here: 'Aquí:',
    start: 'al principio',
    now: 'esta vez',
    earlier: 'la vez anterior',
    summary: (name, first, last) => `${name} llegó con ${first} y terminó con ${last}.`,
    earlierSummary: (last) => `La vez anterior terminó con ${last}.`,
    table: 'El ánimo después de cada turno',
    columns: {
      turn: 'Turno',
      words: 'Tus palabras',
      mood: 'Ánimo',
      earlier: 'Ánimo la vez anterior',
    },
  },

  words: {
    title: 'Tus palabras',
    worked: 'Lo que funcionó',
    said: (turn) => `Dijiste, en el turno ${turn}`,
    better: 'Mejor así',
    nothingBetter: 'Ninguna palabra tuya hizo daño.',
  },

  hidden: {
    title: (found, all, name) => {
      if (all === 1)
        return found === 1
          ? `Descubriste lo único que ${name} callaba`
          : `No descubriste lo que ${name} callaba`;
      return found === 0
        ? `No descubriste ninguna de las ${all} cosas que ${name} callaba`
        : `Descubriste ${found} de las ${all} cosas que ${name} callaba`;
    },
    show: (count) => plural('es', count, { one: 'Mostrar la otra', other: 'Mostrar las otras #' }),
    showAll: 'Mostrar qué era',
  },

  differently: 'Dilo de otra manera',
  differentlyHere: (turn) => `Vuelve al turno ${turn}`,
  again: 'Jugar otra vez desde el principio',

  score: {
    title: 'Cuatro criterios',
    pass: (mark) => `Se supera a partir de ${mark}.`,
    value: (score, passed) => `${score} de 100, ${passed ? 'superado' : 'todavía sin superar'}`,
    passed: 'superado',
    notYet: 'todavía no',
    counted: (merits, most, harms) => {
      const among = plural('es', most, { one: '# acierto', other: '# aciertos' });
      const merit = `${Math.min(merits, most)} de ${among}`;
      if (harms === 0) return `${merit}, ningún desliz`;
      const slips = plural('es', harms, {
        one: '# desliz lo reduce a la mitad',
        other: `# deslices lo reducen a la mitad ${times(Math.min(harms, 3))}`,
      });
      return `${merit}, ${slips}`;
    },
    nothingToEarn: 'Aquí no se podía ganar nada.',
    evidence: (count) => `En qué se basa (${count})`,
  },
  counted: {
    merit: 'Acierto',
    harm: 'Desliz',
    felt: 'se sintió, no puntúa',
    takenAs: (reply) =>
      `Ninguna palabra tuya lo muestra. Cuenta porque se entendieron como ${reply}`,
    notWords: 'Se basa en lo que hiciste, y no en las palabras.',
  },

  way: {
    title: 'Cuatro pasos',
    taken: (turn) => `en el turno ${turn}`,
    notTaken: 'sin dar',
  },

  outcome: {
    title: 'En qué quedó',
    paradox: (source) =>
      `Quien vuelve a confiar puede quedar más contento que antes (${source}). Se nota en lo que siente; que vuelva a comprar ya no es tan seguro.`,
  },

  cost: {
    title: 'Coste y valor',
    nothing: 'Nada que cueste dinero',
    total: 'En total',
    left: (left, whole) => `Quedan ${left} de tus ${whole}.`,
    worth: (name) => `Conservar a ${name} vale:`,
    unscored: 'Se muestra para poner lo uno junto a lo otro. Nunca cambia los puntos.',
  },

  note: {
    title: 'Anotado',
    what: 'Qué salió mal',
    cause: 'Causa probable',
    did: 'Qué se hizo',
  },

  transcript: {
    title: 'Palabra por palabra',
    legend: 'Tus palabras van marcadas donde contaron:',
    merit: 'ayudó',
    harm: 'dolió',
    neutral: 'se notó',
    moved: (name, change) => `${name}: ${change}`,
    choose: 'Elige una para ver por qué.',
    takenAs: (reply) => `Se entendió como ${reply}`,
    nothingRead: 'No se reconoció ningún gesto en estas palabras. Eso no costó nada.',
    differentlyFrom: (turn) => `Dilo de otra manera, desde el turno ${turn}`,
  },

  sources: { title: 'De dónde vienen las reglas', found: 'Halló:', limit: 'Su límite:' },
};
