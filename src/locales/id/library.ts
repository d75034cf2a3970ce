import type { Criterion, Outcome, Setting } from '../../core/scenario/vocabulary.ts';
import type { LibraryTexts } from '../en/library.ts';

const settings: Readonly<Record<Setting, string>> = {
  bakery: 'Di kasir toko roti',
  cinema: 'Di lobi bioskop',
  'parcel-desk': 'Di loket paket',
  'airport-gate': 'Di gerbang keberangkatan',
  'front-desk': 'Di meja resepsionis',
  counter: 'Di meja layanan',
};

const levels: LibraryTexts['levels'] = {
  coached: { name: 'Didampingi', about: 'dengan langkah dan petunjuk di samping Anda' },
  alone: { name: 'Sendiri', about: 'tanpa bantuan apa pun' },
  typed: { name: 'Dengan kata-kata sendiri', about: 'Anda mengetik apa yang Anda katakan' },
  'another-temperament': {
    name: 'Watak lain',
    about: 'kisah yang sama, orangnya menanggapi lain',
  },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  lost: 'Tidak kembali',
  grudging: 'Setengah hati',
  satisfied: 'Puas',
  'won-back': 'Kembali percaya',
  stopped: 'Mengambil jarak',
};

const criteria: Readonly<Record<Criterion, string>> = {
  'no-excuses': 'Tanpa dalih',
  calm: 'Tenang',
  'i-language': 'Bahasa “saya”',
  'extra-mile': 'Langkah ekstra',
};

/** Words of the library. */
export const library: LibraryTexts = {
  name: 'Amends',
  line: 'Berlatih memperbaiki keadaan dengan pelanggan yang kecewa.',
  settingsLink: 'Pengaturan',
  language: 'Bahasa',
  settings,
  levels,
  outcomes,
  criteria,
  situations: 'Situasi',
  with: (customer: string) => `dengan ${customer}`,
  resumeTitle: 'Terhenti di tengah jalan',
  resumeAfter: (turns: number) => `setelah ${turns} giliran`,
  resume: 'Lanjutkan',
  resumeLabel: (title: string) => `Lanjutkan: “${title}”`,
  best: 'Terbaik sejauh ini',
  debrief: 'Ulasan',
  debriefLabel: (title: string) => `Ulasan: “${title}”`,
  unplayed: 'Belum dimainkan',
  score: (score: number) => `${score} dari 100`,
  play: (title: string) => `Mainkan “${title}”`,
  read: {
    title: 'Baca sebuah jawaban',
    about: 'Ketik atau tempel jawaban apa pun dan lihat apa isinya.',
  },
};
