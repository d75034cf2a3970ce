import type { Criterion, Mood, Move, Outcome, Step } from '../../core/scenario/vocabulary.ts';
import type { Result } from '../../core/score/result.ts';
import type { DebriefTexts } from '../en/debrief.ts';

const moods: Readonly<Record<Mood, string>> = {
  furious: 'marah besar',
  angry: 'marah',
  upset: 'kesal',
  wary: 'waspada',
  calm: 'tenang',
  pleased: 'senang',
  delighted: 'gembira',
};

const moves: Readonly<Record<Move, string>> = {
  apology: 'permintaan maaf',
  acknowledgement: 'pengakuan',
  excuse: 'dalih',
  blame_customer: 'menyalahkan',
  dismissal: 'meremehkan',
  panic: 'panik',
  ownership: 'tanggung jawab',
  deflection: 'lempar tanggung jawab',
  question_open: 'pertanyaan terbuka',
  question_fair: 'tanya apa yang pantas',
  thanks: 'terima kasih',
  fix: 'penyelesaian',
  extra: 'ekstra',
  follow_up: 'tindak lanjut',
  closing_canned: 'kalimat penutup',
  keyword_stuffing: 'kata-kata kosong',
};

const criteria: Readonly<Record<Criterion, { name: string; about: string; missing: string }>> = {
  'no-excuses': {
    name: 'Tanpa dalih',
    about:
      'Akui yang memang salah kita; jelaskan sebabnya hanya bila ditanya, atau sesudah mengakuinya.',
    missing: 'Yang kurang: satu kalimat lugas yang mengakui apa yang terjadi.',
  },
  calm: {
    name: 'Tenang',
    about: 'Dengarkan sampai selesai, tunjukkan bahwa Anda mendengar, dan tetaplah tenang.',
    missing: 'Yang kurang: mendengarkan sampai selesai, dan menunjukkannya.',
  },
  'i-language': {
    name: 'Bahasa “saya”',
    about: 'Katakan “saya” dan kerjakan sendiri, jangan dilempar ke orang lain.',
    missing: 'Yang kurang: “saya”, dengan sesuatu yang akan Anda kerjakan.',
  },
  'extra-mile': {
    name: 'Langkah ekstra',
    about:
      'Tanyakan apa yang pantas, tanggung kerugian yang tak terlihat, tepati janji, kembali lagi.',
    missing: 'Yang kurang: sesuatu di luar yang memang kewajiban.',
  },
};

const steps: Readonly<Record<Step, string>> = {
  acknowledge: 'Akui',
  understand: 'Pahami',
  resolve: 'Selesaikan',
  'follow-up': 'Tindak lanjuti',
};

const outcomes: Readonly<Record<Outcome, (name: string) => string>> = {
  lost: (name) => `${name} tidak akan kembali.`,
  grudging: (name) => `${name} menerimanya dengan setengah hati.`,
  satisfied: (name) => `${name} pulang dengan puas.`,
  'won-back': (name) => `${name} kembali percaya.`,
  stopped: () => 'Anda mengambil jarak dari penghinaan. Itu langkah yang benar.',
};

const ceilings: Readonly<Record<NonNullable<Result['ceiling']>, (name: string) => string>> = {
  huge: (name) =>
    `Terlalu banyak yang hilang untuk berakhir gembira. Siapa pun paling jauh hanya bisa membuat ${name} senang.`,
  repeated: (name) =>
    `Ini bukan yang pertama kali. Siapa pun paling jauh hanya bisa membuat ${name} senang.`,
  ignored: (name) =>
    `Ini sudah diketahui dan dibiarkan. Siapa pun paling jauh hanya bisa membuat ${name} senang.`,
};

const times = (count: number) =>
  count === 1 ? 'sekali' : count === 2 ? 'dua kali' : `${count} kali`;

/** Words of the debrief. Amounts come in already written as money. */
export const debrief: DebriefTexts = {
  /** The language these words are in; numbers and money follow it. */
  locale: 'id',
  moods,
  moves,
  criteria,
  steps,
  outcomes,
  ceilings,
  library: 'Semua situasi',
  kicker: 'Ulasan',
  turn: (turn: number) => `Giliran ${turn}`,
  quote: (words: string) => `“${words}”`,
  saidNothing: 'Anda tidak mengatakan apa-apa.',
  change: (before: string, after: string) =>
    before === after ? `masih ${after}` : `${before} → ${after}`,

  tonight: (name: string) => `Malam ini ${name} bercerita`,

  curve: {
    title: (name: string) => `Perasaan ${name}`,
    /** Follows a sentence end; `words` are quoted already. */
    here: 'Di sini:',
    start: 'di awal',
    now: 'kali ini',
    earlier: 'sebelumnya',
    summary: (name: string, first: string, last: string) =>
      `Awalnya ${name} ${first}, akhirnya ${last}.`,
    earlierSummary: (last: string) => `Sebelumnya berakhir ${last}.`,
    table: 'Suasana hati sesudah setiap giliran',
    columns: {
      turn: 'Giliran',
      words: 'Kata-kata Anda',
      mood: 'Suasana hati',
      earlier: 'Suasana hati sebelumnya',
    },
  },

  words: {
    title: 'Kata-kata Anda',
    worked: 'Yang berhasil',
    said: (turn: number) => `Kata Anda, di giliran ${turn}`,
    better: 'Kata yang lebih baik',
    nothingBetter: 'Tidak satu pun kata Anda yang merugikan.',
  },

  hidden: {
    title: (found: number, all: number, name: string) => {
      if (all > 1) return `Anda menemukan ${found} dari ${all} hal yang tidak diucapkan ${name}`;
      return found === 1
        ? `Anda menemukan satu hal yang tidak diucapkan ${name}`
        : `Satu hal yang tidak diucapkan ${name} belum Anda temukan`;
    },
    show: (count: number) =>
      count === 1 ? 'Tampilkan yang satu lagi' : `Tampilkan ${count} lainnya`,
    showAll: 'Tampilkan apa itu',
  },

  differently: 'Katakan dengan cara lain',
  differentlyHere: (turn: number) => `Kembali ke giliran ${turn}`,
  again: 'Mainkan lagi dari awal',

  score: {
    title: 'Empat kriteria',
    pass: (mark: number) => `Lulus mulai ${mark}.`,
    value: (score: number, passed: boolean) =>
      `${score} dari 100, ${passed ? 'lulus' : 'belum lulus'}`,
    passed: 'lulus',
    notYet: 'belum',
    /** What the formula beside it counts. */
    counted: (merits: number, most: number, harms: number) => {
      const merit = `${Math.min(merits, most)} dari ${most} poin plus`;
      if (harms === 0) return `${merit}, tanpa kekeliruan`;
      return `${merit}, ${harms} kekeliruan memotong separuh ${times(Math.min(harms, 3))}`;
    },
    nothingToEarn: 'Di sini tidak ada yang bisa diraih.',
    evidence: (count: number) => `Dasarnya (${count})`,
  },
  counted: {
    merit: 'Poin plus',
    harm: 'Kekeliruan',
    felt: 'terasa, tidak dinilai',
    takenAs: (reply: string) =>
      `Tidak ada kata Anda yang menunjukkannya. Ini dihitung karena kata-kata Anda diartikan sebagai ${reply}`,
    notWords: 'Dasarnya adalah apa yang Anda lakukan, bukan kata-kata.',
  },

  way: {
    title: 'Empat langkah',
    taken: (turn: number) => `di giliran ${turn}`,
    notTaken: 'tidak diambil',
  },

  outcome: {
    title: 'Apa hasilnya',
    /** `source` is the short name of the study. */
    paradox: (source: string) =>
      `Pelanggan yang kembali percaya bisa lebih puas daripada sebelumnya (${source}). Itu tampak pada perasaan mereka, tetapi tidak selalu pada apakah mereka datang lagi.`,
  },

  cost: {
    title: 'Biaya dan nilainya',
    nothing: 'Tidak ada yang memakan biaya',
    total: 'Seluruhnya',
    left: (left: string, whole: string) => `Sisa anggaran Anda ${left} dari ${whole}.`,
    worth: (name: string) => `Nilai ${name} bagi kita bila tetap kembali:`,
    unscored: 'Ditampilkan untuk ditimbang berdampingan. Tidak pernah mengubah nilai.',
  },

  note: {
    title: 'Yang dicatat',
    what: 'Apa yang salah',
    cause: 'Kemungkinan penyebab',
    did: 'Apa yang sudah dilakukan',
  },

  transcript: {
    title: 'Setiap kata',
    legend: 'Kata-kata Anda ditandai di tempat yang berpengaruh:',
    merit: 'membantu',
    harm: 'menyakiti',
    neutral: 'diperhatikan',
    moved: (name: string, change: string) => `${name}: ${change}`,
    choose: 'Pilih salah satu untuk melihat sebabnya.',
    takenAs: (reply: string) => `Diartikan sebagai ${reply}`,
    nothingRead: 'Tidak ada unsur yang dikenali dalam kata-kata ini. Itu tidak merugikan apa-apa.',
    differentlyFrom: (turn: number) => `Katakan dengan cara lain, mulai giliran ${turn}`,
  },

  sources: { title: 'Dari mana aturannya', found: 'Temuannya:', limit: 'Batasnya:' },
};
