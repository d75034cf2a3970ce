/**
 * Forms of Serbian verbs. `zameniti` is regular; `poslati/pošaljem` and `doći/dođem/došao` are not:
 * infinitive, first person, past, passive. An `ě` is the old yat, said and written `e` or `(i)je`:
 * `zaměniti`. What follows the verb stays where it is: `vratiti novac`.
 */
import type { Forms } from '../notation/rules.ts';

/**
 * `i` menjam, menjaću; `now` menjam; `we` menjamo, menjaćemo; `they` menja, menjaju, menjaće;
 * `you` menjate, menjaš, menjajte; `to` menjati; `past` menjao, menjala; `pasts` menjali, menjale;
 * `done` menjan, menjana …
 */
export const serbianForms: Forms = (entry) => {
  const [verb = '', ...rest] = entry.split(' ');
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms: Record<string, string[]> = {};
  for (const spoken of spokenWays(verb)) {
    for (const [form, ways] of Object.entries(formsOf(spoken))) {
      const all = forms[form] ?? [];
      for (const way of ways) {
        // "da" is first of all the word that joins clauses.
        if (way === 'da') continue;
        for (const typed of typedWays(way)) all.push(typed + after);
      }
      forms[form] = all;
    }
  }
  return forms;
};

function formsOf(verb: string): Record<string, string[]> {
  const [infinitive = '', given] = verb.split('/');
  const present = given || presentOf(infinitive);
  const [, , past = pastOf(infinitive), passive = passiveOf(infinitive)] = verb.split('/');
  const stem = present.slice(0, -1);
  const future = futureOf(infinitive);
  const she = past
    .replace(/(š|k|g|z|r|b)ao$/, /(ći|sti)$/.test(infinitive) ? '$1' : '$1a')
    .replace(/o$/, '');
  return {
    i: [present, ...future.map((head) => `${head}ću`), ...aoristOf(infinitive)],
    now: [present],
    we: [`${stem}mo`, ...future.map((head) => `${head}ćemo`)],
    they: [stem, pluralOf(present), ...future.map((head) => `${head}će`)],
    you: [`${stem}te`, `${stem}š`, ...orderOf(present), ...future.map((head) => `${head}ćete`)],
    to: [infinitive, infinitive.replace(/i$/, '')],
    past: [past, `${she}la`, `${she}lo`],
    pasts: [`${she}li`, `${she}le`],
    done: passive ? ['', 'a', 'o', 'i', 'e', 'u', 'og'].map((ending) => passive + ending) : [],
  };
}

/** With the yat as in Belgrade, and as in Sarajevo. */
const spokenWays = (verb: string): string[] =>
  verb.includes('ě') ? ['e', 'ije', 'je'].map((sound) => verb.replaceAll('ě', sound)) : [verb];

/** Without its diacritic đ is typed `dj` or plain `d`. */
const typedWays = (way: string): string[] =>
  way.includes('đ') ? [way, way.replaceAll('đ', 'd')] : [way];

function presentOf(infinitive: string): string {
  if (/[oi]vati$/.test(infinitive)) return infinitive.replace(/[oi]vati$/, 'ujem');
  if (/nuti$/.test(infinitive)) return infinitive.replace(/uti$/, 'em');
  return infinitive.replace(/ti$/, 'm');
}

const pastOf = (infinitive: string): string => infinitive.replace(/s?ti$/, 'o');

function futureOf(infinitive: string): string[] {
  if (/sti$/.test(infinitive)) return [infinitive.replace(/sti$/, 'š')];
  return /ti$/.test(infinitive) ? [infinitive.replace(/ti$/, '')] : [];
}

const aoristOf = (infinitive: string): string[] =>
  /[aieu]ti$/.test(infinitive) ? [infinitive.replace(/ti$/, 'h')] : [];

function pluralOf(present: string): string {
  if (present.endsWith('im')) return present.replace(/im$/, 'e');
  return present.endsWith('am') ? present.replace(/m$/, 'ju') : present.replace(/em$/, 'u');
}

function orderOf(present: string): string[] {
  const head = present.endsWith('am')
    ? present.replace(/m$/, 'j')
    : /[aeiou]jem$/.test(present)
      ? present.replace(/em$/, '')
      : present.replace(/[ie]m$/, 'i');
  return [head, `${head}te`];
}

/** What n, l, t … become before -en: `zamenjen`, `vraćen`. */
const SOFTENED: Readonly<Record<string, string>> = {
  n: 'nj', l: 'lj', d: 'đ', t: 'ć', z: 'ž', s: 'š', b: 'blj', p: 'plj', v: 'vlj', m: 'mlj', c: 'č',
}; // biome-ignore format: a table is read in rows

function passiveOf(infinitive: string): string {
  if (/nuti$/.test(infinitive)) return infinitive.replace(/ti$/, 't');
  if (/[ae]ti$/.test(infinitive)) return infinitive.replace(/ti$/, 'n');
  if (!/iti$/.test(infinitive)) return '';
  const root = infinitive.replace(/iti$/, '');
  const soft = /[sš]t$/.test(root)
    ? root.replace(/[sš]t$/, 'št')
    : root.replace(/.$/, (last) => SOFTENED[last] ?? last);
  return `${soft}en`;
}
