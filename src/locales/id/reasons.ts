import type { Reason } from '../../core/language/reasons.ts';
import type { ReasonTexts } from '../en/reasons.ts';

/** Why words count as a move. Each follows the name of the move and a colon. */
const names: Readonly<Record<Reason, string>> = {
  'says-sorry': '“maaf” yang lugas',
  understands: 'menunjukkan pengertian',
  'names-feeling': 'menyebut apa yang dirasakan',
  'names-what-happened': 'menyebut apa yang terjadi',
  agrees: 'membenarkan pelanggan',
  'should-not-have-been': '“ini tidak seharusnya terjadi”',
  'others-did-it': 'menunjuk orang lain',
  circumstances: 'menunjuk keadaan',
  'not-my-job': '“bukan tugas saya”',
  'new-here': '“saya masih baru di sini”',
  'rule-as-shield': 'berlindung di balik aturan',
  'was-told': '“saya diberi tahu …”',
  'you-should-have': '“seharusnya Anda …”',
  'doubts-customer': 'meragukan ucapan pelanggan',
  'plays-down': 'mengecilkan masalahnya',
  'calm-down': '“tenang dulu”',
  refuses: 'penolakan mentah-mentah',
  'sorry-you-feel': '“maaf kalau Anda merasa …”',
  shouts: 'berteriak, dengan huruf besar',
  insults: 'menghina',
  mocks: 'mengejek',
  flustered: 'terdengar panik',
  'takes-action': '“saya”, dan bertindak',
  'takes-responsibility': 'mengambil tanggung jawab',
  'stays-with-it': 'mendampingi sampai selesai',
  'others-will': 'menyerahkan kepada orang lain',
  'sends-away': 'menyuruh ke tempat lain',
  'it-will-be': '“akan diproses”, entah oleh siapa',
  'passes-on': 'meneruskan ke orang lain',
  'asks-what-happened': 'bertanya apa yang terjadi',
  'asks-what-is-fair': 'bertanya apa yang pantas',
  'lets-choose': 'memberi pilihan',
  'thanks-for-telling': 'berterima kasih sudah diberi tahu',
  'puts-right': 'memperbaiki keadaan',
  'gives-more': 'memberi lebih dari kewajiban',
  'comes-back': 'berjanji akan kembali',
  'checks-now': 'bertanya apakah sekarang sudah pas',
  'set-phrase': 'kalimat hafalan',
  'words-without-sentence': 'kata yang tepat, tanpa kalimat',
};

/** Words that explain the marks in a text. */
export const reasons: ReasonTexts = {
  names,
  better: 'Lebih baik begini',
  unscored: 'tidak menyentuh kriteria',
  spoilt: 'Dalih atau tuduhan dalam jawaban yang sama menarik kembali permintaan maafnya.',
  uncounted: 'Di sini tidak menyentuh satu pun dari keempat kriteria.',
};
