/**
 * Forms of English verbs. `refund` is regular; `take/took/taken` is not; what follows the verb
 * stays where it is: `take/took/taken back`, `put/put/put [_] right`.
 */
import type { Forms } from '../notation/rules.ts';

/** `to` refund, `s` refunds, `ing` refunding, `ed` refunded, `en` (has been) refunded. */
export const englishForms: Forms = (entry) => {
  const [verb = '', ...rest] = entry.split(' ');
  const [base = '', past = regularPast(base), participle = past] = verb.split('/');
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return {
    to: [base + after],
    s: [thirdPerson(base) + after],
    ing: [present(base) + after],
    ed: [past + after],
    en: [participle + after],
  };
};

const DOUBLED = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function present(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** Short verbs double their last letter: `swapping`, `getting`. */
const doubled = (base: string): string =>
  DOUBLED.test(base) && base.length > 2 ? base + base.at(-1) : base;
