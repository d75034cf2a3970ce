import type { ReadTexts } from '../en/read.ts';
import { number, plural } from '../plural.ts';

/** Words of the page on which a reply can be read. */
export const read: ReadTexts = {
  title: 'Leer una respuesta',
  back: 'Volver',
  about:
    'Escribe o pega lo que dirías a un cliente molesto y mira qué hace cada parte. Se lee en este dispositivo y no se guarda en ningún sitio.',
  label: 'La respuesta',
  language: 'Idioma de la respuesta',
  over: (over, longest) =>
    `${plural('es', over, { one: 'Sobra # carácter', other: 'Sobran # caracteres' })}. Se pueden leer hasta ${number('es', longest)}.`,
  states: {
    loading: 'Cargando lo que lee este idioma…',
    missing: 'Todavía no se pueden leer respuestas en este idioma.',
    failed: 'No se ha podido cargar lo que lee este idioma.',
  },
  again: 'Intentar de nuevo',
  found: 'Lo que contiene',
  count: (moves) => plural('es', moves, { one: '# gesto', other: '# gestos' }),
  empty: 'Aún no hay nada que leer.',
  nothing: 'No se reconoció ningún gesto en estas palabras. Eso no cuesta nada.',
  once: 'Cada gesto se marca una vez, en las primeras palabras que lo hacen.',
  criteria: 'Los cuatro criterios',
  outlook: { violated: 'incumplido', present: 'presente', none: '—' },
  neither: 'ni lo uno ni lo otro',
  depends:
    'En una conversación depende también de lo anterior: de quién fue la falta, y si se escuchó hasta el final.',
};
