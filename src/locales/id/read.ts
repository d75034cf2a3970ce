import type { ReadTexts } from '../en/read.ts';
import { number } from '../plural.ts';

/** Words of the page on which a reply can be read. */
export const read: ReadTexts = {
  title: 'Baca sebuah jawaban',
  back: 'Kembali',
  about:
    'Ketik atau tempel apa yang akan Anda katakan kepada pelanggan yang kecewa, dan lihat apa saja isinya. Dibaca di perangkat ini dan tidak disimpan di mana pun.',
  label: 'Jawaban',
  language: 'Bahasa jawaban',
  over: (over, longest) =>
    `Kelebihan ${number('id', over)} karakter. Yang bisa dibaca paling banyak ${number('id', longest)}.`,
  states: {
    loading: 'Mengambil pembaca bahasa ini…',
    missing: 'Jawaban dalam bahasa ini belum bisa dibaca.',
    failed: 'Pembaca bahasa ini tidak bisa diambil.',
  },
  again: 'Coba lagi',
  found: 'Apa isinya',
  count: (moves) => `${number('id', moves)} unsur`,
  empty: 'Belum ada yang bisa dibaca.',
  nothing: 'Tidak ada unsur yang dikenali dalam kata-kata ini. Itu tidak merugikan apa-apa.',
  once: 'Setiap unsur ditandai sekali, pada kata-kata pertama yang menunjukkannya.',
  criteria: 'Keempat kriteria',
  outlook: { violated: 'dilanggar', present: 'ada', none: '—' },
  neither: 'tidak keduanya',
  depends:
    'Dalam percakapan, hasilnya juga bergantung pada yang terjadi sebelumnya: salah siapa, dan apakah pelanggan didengarkan sampai selesai.',
};
