import type { SmallWords } from '../small.ts';

/** Small words of Spanish, on both sides of the ocean. */
export const small: SmallWords = {
  not: `
    no ni sin nunca jamas tampoco ningun ninguna ninguno imposible lamentablemente
    desgraciadamente`,
  idle: `
    no hay problema, ningun problema, sin problema, no se preocupe, no te preocupes, no hay de que,
    de nada, como no, no es molestia, ninguna molestia, no es ninguna molestia, no faltaba mas,
    no hay cuidado, no pasa nada, sin duda, sin falta`,
  but: 'pero',
  empty: `
    el la los las lo un una unos unas y e o u de del a al en con por para q que si se me te le
    les nos su sus mi mis tu este esta esto ese esa eso es son era fue ser estar hay ha he han va voy
    vamos ya muy mas aqui aca ahi alli como cuando donde cual quien pues bueno claro asi tambien yo
    usted ustedes ud uds vos ella ellos nosotros hola ok porfa favor pa xq puedo podemos puede podria posible`,
};
