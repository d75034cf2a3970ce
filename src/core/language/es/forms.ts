/**
 * Forms of Spanish verbs, without accents. `cambiar` is regular; `devolver/devuelvo` names the
 * first person where the vowel changes or a consonant comes in; what follows the verb stays where
 * it is: `hacer de nuevo`. Pronouns at the end (`cambiárselo`) are the list ENDINGS.
 */
import type { Forms } from '../notation/rules.ts';

/** What no rule tells of a verb. */
interface Odd {
  readonly i?: string;
  /** Stem of "you, he, they" in the present. */
  readonly boot?: string;
  readonly future?: string;
  /** I, he, they in the past. */
  readonly past?: readonly [string, string, string];
  readonly done?: string;
  readonly ing?: string;
  readonly sub?: string;
}

/** The verbs themselves. */
const ODD: ReadonlyMap<string, Odd> = new Map<string, Odd>([
  ['ver', { i: 'veo', past: ['vi', 'vio', 'vieron'], done: 'visto' }],
  ['dar', { i: 'doy', past: ['di', 'dio', 'dieron'] }],
  ['saber', { i: 'se', future: 'sabr', past: ['supe', 'supo', 'supieron'], sub: 'sep' }],
  ['poder', { i: 'puedo', future: 'podr', past: ['pude', 'pudo', 'pudieron'], ing: 'pud' }],
  ['querer', { i: 'quiero', future: 'querr', past: ['quise', 'quiso', 'quisieron'] }],
  ['romper', { done: 'roto' }],
  ['imprimir', { done: 'impreso' }],
]);

/** And those that end like them: `rehacer`, `reponer`, `devolver`. */
const ENDING_ODD: readonly (readonly [string, Odd])[] = [
  ['hacer', { i: 'hago', future: 'har', past: ['hice', 'hizo', 'hicieron'], done: 'hecho' }],
  ['poner', { i: 'pongo', future: 'pondr', past: ['puse', 'puso', 'pusieron'], done: 'puesto' }],
  ['tener', { i: 'tengo', boot: 'tien', future: 'tendr', past: ['tuve', 'tuvo', 'tuvieron'] }],
  [
    'venir',
    { i: 'vengo', boot: 'vien', future: 'vendr', past: ['vine', 'vino', 'vinieron'], ing: 'vin' },
  ],
  [
    'decir',
    {
      ...{ i: 'digo', boot: 'dic', future: 'dir', past: ['dije', 'dijo', 'dijeron'] },
      ...{ done: 'dicho', ing: 'dic' },
    },
  ],
  ['traer', { i: 'traigo', past: ['traje', 'trajo', 'trajeron'], ing: 'tray' }],
  ['caer', { i: 'caigo', past: ['cai', 'cayo', 'cayeron'], ing: 'cay' }],
  ['salir', { i: 'salgo', future: 'saldr' }],
  ['ducir', { i: 'duzco', past: ['duje', 'dujo', 'dujeron'] }],
  ['scribir', { done: 'scrito' }],
  ['abrir', { done: 'abierto' }],
  ['cubrir', { done: 'cubierto' }],
  ['volver', { i: 'vuelvo', done: 'vuelto' }],
  ['solver', { i: 'suelvo', done: 'suelto' }],
];

/**
 * `to` cambiar, `ing` cambiando, `done` cambiado; `i` cambio, cambiaré (devolví); `idid` cambié,
 * where it could be "cambie"; `we` cambiamos, cambiaremos; `he` cambia(n), cambiará(n); `did`
 * cambió, cambiaron, cambiaba(n); `you` cambias, `youdid` cambiaste; `ask` cambie(n), cambiemos, cambia, of
 * the imperative and after "que"; `would` cambiaría.
 */
export const spanishForms: Forms = (entry) => {
  const [verb = '', ...rest] = entry.split(' ');
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms = formsOf(verb);
  return Object.fromEntries(
    Object.entries(forms).map(([name, ways]) => [
      name,
      [...new Set(ways)].map((way) => way + after),
    ]),
  );
};

function formsOf(verb: string): Record<string, readonly string[]> {
  const [to = '', given] = verb.split('/');
  const odd = ODD.get(to) ?? likeIt(to);
  const stem = to.slice(0, -2);
  const kind = to.at(-2) ?? 'a';
  const i = given ?? odd.i ?? `${beforeO(stem, to)}o`;
  const boot = odd.boot ?? bootOf(i, stem, to);
  const future = odd.future ?? to;
  const weak = weakOf(stem, boot, kind);
  const isAr = kind === 'a';
  const past = odd.past ?? [
    stem + (isAr ? 'e' : 'i'),
    isAr ? `${stem}o` : `${weak}${yod(weak, 'o')}`,
    isAr ? `${stem}aron` : `${weak}${yod(weak, 'eron')}`,
  ];
  const spelledPast = odd.past || !isAr ? past[0] : `${beforeE(stem)}e`;
  const sub = odd.sub ?? (isAr ? beforeE(to === 'dar' ? 'd' : boot) : i.replace(/o$/, ''));
  const ours = isAr ? beforeE(to === 'dar' ? 'd' : stem) : sub === boot ? weak : sub;
  const theme = isAr ? 'a' : 'e';
  const turn = isAr ? 'e' : 'a';
  const done = odd.done ?? stem + (isAr ? 'ado' : 'ido');
  const wePast = odd.past && to !== 'dar' ? `${past[0].replace(/[ei]$/, '')}imos` : undefined;
  const imperfect = stem + (isAr ? 'aba' : 'ia');
  return {
    to: [to],
    ing: [isAr ? `${stem}ando` : gerund(odd.ing ?? weak)],
    done: ['o', 'a', 'os', 'as'].map((end) => done.slice(0, -1) + end),
    i: [i, `${future}e`, ...(odd.past || !isAr ? [past[0]] : [])],
    idid: odd.past || !isAr ? [] : [spelledPast],
    we: [
      stem + (isAr ? 'amos' : kind === 'e' ? 'emos' : 'imos'),
      `${future}emos`,
      wePast ?? stem + (isAr ? 'amos' : 'imos'),
      `${future}iamos`,
    ],
    he: [boot + theme, `${boot}${theme}n`, `${future}a`, `${future}an`],
    did: [past[1], past[2], imperfect, `${imperfect}n`],
    you: [`${boot}${theme}s`, stem + (kind === 'i' ? 'is' : `${theme}s`), `${future}as`],
    youdid: odd.past
      ? [`${past[0].replace(/[ei]$/, '')}iste`]
      : [`${stem}${isAr ? 'aste' : 'iste'}`, `${stem}${isAr ? 'astes' : 'istes'}`],
    ask: [
      `${ours}${turn}mos`,
      sub + turn,
      `${sub + turn}n`,
      `${sub + turn}s`,
      boot + theme,
      stem + (kind === 'i' ? 'i' : theme),
    ],
    would: [`${future}ia`, `${future}ian`],
  };
}

function likeIt(to: string): Odd {
  const [ending, odd] = ENDING_ODD.find(([end]) => to.endsWith(end)) ?? [];
  return ending && odd ? prefixed(odd, to.slice(0, -ending.length)) : {};
}

const prefixed = (odd: Odd, prefix: string): Odd => ({
  ...odd,
  ...(odd.i && { i: prefix + odd.i }),
  ...(odd.boot && { boot: prefix + odd.boot }),
  ...(odd.future && { future: prefix + odd.future }),
  ...(odd.past && { past: odd.past.map((way) => prefix + way) as [string, string, string] }),
  ...(odd.done && { done: prefix + odd.done }),
  ...(odd.ing && { ing: prefix + odd.ing }),
  ...(odd.sub && { sub: prefix + odd.sub }),
});

/** `dirigir` dirijo, `seguir` sigo, `construir` construyo. */
function beforeO(stem: string, to: string): string {
  if (/g[ei]r$/.test(to)) return `${stem.slice(0, -1)}j`;
  if (to.endsWith('guir')) return stem.slice(0, -1);
  if (to.endsWith('uir')) return `${stem}y`;
  return stem;
}

function bootOf(i: string, stem: string, to: string): string {
  const own = i.slice(0, -1);
  if (/(zc|ig|lg|ng|o)$/.test(own) && !/(ar|guir)$/.test(to)) return stem;
  if (/g[ei]r$/.test(to)) return `${own.slice(0, -1)}g`;
  if (to.endsWith('guir')) return `${own}u`;
  if (/(hag|ve)$/.test(own)) return stem;
  return own;
}

/** `pagar` pague, `buscar` busque, `organizar` organice. */
function beforeE(stem: string): string {
  if (stem.endsWith('g')) return `${stem}u`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`;
  return stem;
}

/** Verbs in -ir whose vowel changes: `pedir` pidió, `sentir` sintió, `dormir` durmió. */
function weakOf(stem: string, boot: string, kind: string): string {
  if (kind !== 'i' || boot === stem || boot.endsWith('y')) return stem;
  return stem.replace(/e([^eo]*)$/, 'i$1').replace(/o([^eio]*)$/, 'u$1');
}

/** `leyó`, `construyó`, `comió`. */
const yod = (stem: string, rest: string): string =>
  /([aeo]|[^gq]u)$/.test(stem) ? `y${rest}` : `i${rest}`;

const gerund = (stem: string): string =>
  stem.endsWith('y') ? `${stem}endo` : `${stem}${yod(stem, 'endo')}`;
