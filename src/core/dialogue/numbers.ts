/** Numbers in a text, in digits or in words, in the languages that can be typed. */
import { wordsOf } from './words.ts';

/** What makes a number a sum of money, in small letters. */
export const MONEY =
  /[$€£%]|\b(?:eur|usd|rsd|euros?|dollars?|dolar(?:es)?|cents?|rupiah|pesos?|dinara?|evra?)\b|€|долар|евр|динар/;

/** Each value with its words, folded: English, Spanish, Indonesian, Serbian. */
const NUMBERS: readonly (readonly [value: number, words: string])[] = [
  [1, 'one'],
  [2, 'two dos dua dva dve'],
  [3, 'three tres tiga tri'],
  [4, 'four cuatro empat cetiri'],
  [5, 'five cinco lima pet'],
  [6, 'six seis enam sest'],
  [7, 'seven siete tujuh sedam'],
  [8, 'eight ocho delapan osam'],
  [9, 'nine nueve sembilan devet'],
  [10, 'ten diez sepuluh deset'],
  [15, 'fifteen quince petnaest'],
  [20, 'twenty veinte dvadeset'],
  [25, 'veinticinco'],
  [30, 'thirty treinta trideset'],
  [40, 'forty cuarenta cetrdeset'],
  [50, 'fifty cincuenta pedeset'],
  [100, 'hundred cien ciento seratus sto'],
  [200, 'doscientos dvesta'],
  [500, 'quinientos petsto'],
  [1000, 'thousand mil seribu hiljadu'],
];

const VALUES: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

export const numbersIn = (text: string): readonly number[] =>
  wordsOf(text).flatMap((word) => {
    const value = /^\d+$/.test(word) ? Number(word) : VALUES.get(word);
    return value === undefined ? [] : [value];
  });
