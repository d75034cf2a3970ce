import type { SettingsTexts } from '../en/settings.ts';
import { percent } from '../plural.ts';

const textSizes: SettingsTexts['textSizes'] = {
  normal: 'Biasa',
  large: 'Besar',
  largest: 'Terbesar',
};

const motions: SettingsTexts['motions'] = {
  system: 'Otomatis',
  full: 'Penuh',
  reduced: 'Dikurangi',
};

const themes: SettingsTexts['themes'] = {
  system: 'Otomatis',
  light: 'Terang',
  dark: 'Gelap',
};

const patiences: SettingsTexts['patiences'] = {
  off: 'Mati',
  relaxed: 'Longgar',
  usual: 'Biasa',
};

const volumes: SettingsTexts['volumes'] = {
  room: 'Ruangan',
  voices: 'Orang',
  effects: 'Efek',
};

/** Words of the settings. */
export const settings: SettingsTexts = {
  title: 'Pengaturan',
  back: 'Kembali',
  reading: 'Bacaan dan tampilan',
  text: 'Ukuran teks',
  textSizes,
  theme: 'Warna',
  themes,
  motion: 'Gerak',
  motions,
  language: 'Bahasa',
  playing: 'Permainan',
  reply: 'Jawaban Anda',
  replies: { choose: 'Pilih', type: 'Ketik', both: 'Keduanya' },
  replyAbout:
    'Kata-kata yang diketik dibaca di perangkat ini: yang dihitung adalah dampaknya, sama seperti jawaban yang dipilih.',
  patience: 'Kesabaran pelanggan',
  patiences,
  patienceAbout:
    'Mati: pelanggan menunggu selama yang Anda mau. Selain itu, diam terlalu lama mengurangi sedikit simpati, tetapi tidak pernah mengurangi nilai.',
  shortcuts: 'Pintasan papan ketik',
  shortcutsAbout:
    '1 sampai 5 memilih jawaban, G terus mendengarkan, M mematikan dan menyalakan suara.',
  soundTitle: 'Suara',
  sound: 'Suara',
  soundAbout:
    'Suasana tempat, suara orang tanpa kata, dan bunyi-bunyi kecil. Tidak ada yang disampaikan lewat suara saja.',
  volumes,
  volume: (value) => percent('id', value),
  spoken: 'Ucapan dibacakan',
  spokenAbout:
    'Suara dari perangkat ini membacakan ucapan pelanggan, sebagai ganti gumamannya. Tidak satu kata pun keluar dari perangkat.',
  captions: 'Keterangan suara',
  captionsAbout: 'Bunyi yang berarti ditulis di atas panggung, juga saat suara dimatikan.',
  device: 'Di perangkat ini',
  private: 'Semuanya tetap di perangkat ini. Tidak ada yang diunggah.',
  erase: 'Hapus semuanya di perangkat ini',
  eraseSure: 'Hapus semuanya?',
  eraseWhat:
    'Semua hasil, percakapan yang belum selesai, dan pengaturan di perangkat ini akan dihapus. Ini tidak bisa dibatalkan.',
  eraseYes: 'Ya, hapus semua',
  eraseNo: 'Jangan dihapus',
  erased: 'Semuanya sudah dihapus.',
};
