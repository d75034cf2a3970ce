import type { Setting, Step } from '../../core/scenario/vocabulary.ts';
import type { PlayTexts } from '../en/play.ts';
import { number } from '../plural.ts';

const steps: Record<Step, string> = {
  acknowledge: 'Akui',
  understand: 'Pahami',
  resolve: 'Selesaikan',
  'follow-up': 'Tindak lanjuti',
};

const places: Record<Setting, string> = {
  bakery: 'Di kasir toko roti',
  cinema: 'Di lobi bioskop',
  'parcel-desk': 'Di loket paket',
  'airport-gate': 'Di gerbang keberangkatan',
  'front-desk': 'Di meja resepsionis',
  counter: 'Di meja layanan',
};

/** Words of the play screen. Amounts come in already written as money. */
export const play: PlayTexts = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'id',
  conversation: 'Percakapan',
  replies: 'Jawaban Anda',
  goOn: 'Dengarkan terus…',
  typing: {
    label: 'Katakan dengan kata-kata Anda sendiri',
    send: 'Kirim',
    left: (characters: number) => `Sisa ${number('id', characters)} karakter`,
    over: (characters: number) => `Kelebihan ${number('id', characters)} karakter`,
    didYouMean: 'Apakah maksud Anda salah satu dari ini?',
    none: 'Tidak satu pun',
    unread:
      'Kata-kata Anda tidak bisa dibaca saat ini. Tulisannya tersimpan: kirim lagi, atau pilih jawaban.',
  },
  leave: 'Tinggalkan percakapan',
  briefing: 'Pengarahan',
  budget: (left: string) => `Anggaran: sisa ${left}`,
  sound: 'Suara',
  settings: 'Pengaturan',
  close: 'Tutup',
  patience: 'Kesabaran',
  steps,
  stepsLabel: 'Empat langkah',
  places,
  brief: {
    you: 'Anda',
    person: (name: string, role: string) => `${name}, ${role}`,
    where: 'Tempat',
    customer: 'Pelanggan',
    worth: 'Belanja di sini',
    maySpend: 'Boleh Anda keluarkan',
    known: 'Yang Anda ketahui',
    restart: 'Mulai dari awal',
  },
  ledger: {
    title: 'Anggaran Anda',
    left: (left: string, whole: string) => `sisa ${left} dari ${whole}`,
    free: 'Pakailah menurut pertimbangan Anda. Tidak perlu minta izin siapa pun.',
    given: 'Diberikan',
    nothingGiven: 'Belum ada.',
    promised: 'Dijanjikan',
    nothingPromised: 'Belum ada.',
    kept: 'ditepati',
  },
  ended: 'Sampai di sini percakapannya.',
  goOnToNote: 'Catat kejadiannya',
};
