/** Numbers, and the words that follow them, as a language has them. */

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The form that belongs to a count, with the count where `#` stands: `plural('sr', 3, { one: '#
 * грешка', few: '# грешке', other: '# грешака' })` is `3 грешке`. A form that is not given is as
 * `other`.
 *
 * @param locale BCP 47 tag
 */
export function plural(locale: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', number(locale, count));
}

export const number = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale).format(value);

/** `value` in whole per cent. */
export const percent = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100);
