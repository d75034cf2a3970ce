import type { AppTexts } from '../en/app.ts';

/** Words of the app around the screens. */
export const app: AppTexts = {
  name: 'Amends',
  notKept:
    'Perangkat ini tidak menyimpan apa pun, jadi percakapan ini hilang saat halaman ditutup.',
  nowhere: {
    title: 'Halaman ini tidak bisa dibuka',
    what: 'Mungkin halamannya tidak ada, atau jaringan sedang terputus. Yang sudah Anda mainkan tidak hilang.',
    library: 'Ke daftar situasi',
    again: 'Coba lagi',
  },
};
