/**
 * Forms of Indonesian verbs, built from the root: `ganti`, `kirim`, `buat`. `beres+` never stands
 * without an ending (bereskan, beresin); `buat/bikin` are two roots for the same; what follows the
 * verb stays where it is: `cetak ulang`.
 */
import type { Forms } from '../notation/rules.ts';

/**
 * `bare` (saya) ganti, gantikan, gantiin; `active` mengganti, menggantikan, ngganti; `passive`
 * diganti, digantikan, digantiin; `ku` kuganti; `ke` keganti, by accident.
 */
export const indonesianForms: Forms = (entry) => {
  const [verb = '', ...rest] = entry.split(' ');
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stems = verb.split('/').flatMap(stemsOf);
  const form = (make: (stem: string) => string): string[] =>
    stems.map(([, stem]) => make(stem) + after);
  return {
    bare: form((stem) => stem),
    active: stems.flatMap(([root, stem]) =>
      actives(stem, root).flatMap((active) => [active + after, active.slice(2) + after]),
    ),
    passive: form((stem) => `di${stem}`),
    ku: form((stem) => `ku${stem}`),
    ke: form((stem) => `ke${stem}`),
  };
};

function stemsOf(written: string): (readonly [root: string, stem: string])[] {
  const root = written.replace('+', '');
  return [
    ...(written.endsWith('+') ? [] : [root]),
    ...(root.endsWith('kan') ? [] : [`${root}kan`]),
    ...(root.endsWith('i') ? [`${root}in`] : [`${root}in`, `${root}i`]),
  ].map((stem) => [root, stem]);
}

/** What `me-` becomes before the first letter, and whether that letter is lost. */
function actives(stem: string, root: string): string[] {
  const [first = '', second = ''] = stem;
  const rest = stem.slice(1);
  const isCluster = !/[aeiou]/.test(second);
  if (/^[^aeiou]*[aeiou][^aeiou]*$/.test(root)) return [`menge${stem}`];
  const stays = isCluster ? [] : stem.startsWith('per') ? [`mem${stem}`] : [];
  switch (first) {
    case 'p':
      return isCluster ? [`mem${stem}`] : [`mem${rest}`, ...stays];
    case 't':
      return isCluster ? [`men${stem}`] : [`men${rest}`];
    case 'k':
      return isCluster ? [`meng${stem}`] : [`meng${rest}`];
    case 's':
      return isCluster ? [`men${stem}`] : [`meny${rest}`];
  }
  if (/[bfv]/.test(first)) return [`mem${stem}`];
  if (first === 'c') return [`men${stem}`, `meny${rest}`];
  if (/[djz]/.test(first)) return [`men${stem}`];
  if (/[aiueogh]/.test(first)) return [`meng${stem}`];
  return [`me${stem}`, `menge${stem}`];
}
