import type { SmallWords } from '../small.ts';

/** Small words of Indonesian, as it is written and as it is chatted. */
export const small: SmallWords = {
  not: `
    tidak tak bukan belum jangan tanpa tiada mustahil tidaklah bukannya tdk tdak gak ga gk nggak
    ngga enggak engga kagak ndak gabisa blm bkn jgn sayangnya`,
  idle: `
    tidak apa apa, tidak masalah, tidak repot, jangan khawatir, gak apa apa, ga apa apa, gapapa,
    gak papa, ga papa, nggak apa apa, nggak papa, gak masalah, ga masalah, nggak masalah, gak repot,
    ga repot, nggak repot, tak apa, tak masalah, tidak usah khawatir, gak usah khawatir,
    ga usah khawatir, bukan masalah, jgn khawatir`,
  but: 'tapi tetapi',
  empty: `
    yang di ke dari untuk buat dengan dan atau ini itu ada apa saya kami kita anda kamu dia mereka
    beliau akan sudah saja juga lagi ya yah kok sih kan deh dong lho loh nih tuh bu ibu pak bapak kak
    kakak mas mbak bang si nya pun lah mah kalau kalo klo jadi karena pada adalah bahwa sama
    supaya biar agar oke iya baik yg dgn utk krn jd tp sdh udah udh dah aja sy gue gw km kmu org trus
    terus emang memang gimana bagaimana gitu gini begitu begini halo hai bisa bs boleh`,
};
