import type { SmallWords } from '../small.ts';

/** Small words of English. */
export const small: SmallWords = {
  not: `
    not no never cannot nor t without unfortunately afraid none neither unable impossible
    cant dont wont didnt isnt arent wouldnt couldnt shouldnt doesnt hasnt havent nope`,
  idle: `
    no problem, not a problem, no trouble, no worries, don t worry, dont worry, not to worry,
    no doubt, why not, not at all, no need to worry, nothing to worry about`,
  but: 'but',
  empty: `
    a an the and or so then if of to in on at for with from by as it its this that these those
    i me my we us our you your he she him her his they them their is am are was were be been do
    does did have has had will would can could shall should may might ll ve re s d m just here there
    what which who when where why how please yes ok okay oh well hi hello u ur im gonna sorry though possible`,
};
