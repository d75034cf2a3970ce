/** Words of the app around the screens. */
export const app = {
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
