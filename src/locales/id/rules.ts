import type { RuleId, Source } from '../../core/dialogue/rules.ts';
import type { RuleText, RuleTexts, SourceText } from '../en/rules.ts';

const names: Readonly<Record<RuleId, RuleText>> = {
  'heard-out': {
    name: 'Didengarkan sampai selesai',
    did: 'Semuanya bisa diutarakan, sampai ke bagian yang paling penting.',
    why: 'Mendengarkan adalah pertolongan pertama, dan kalimat terakhir sering menunjukkan apa yang perlu diperbaiki.',
  },
  interrupted: {
    name: 'Terlalu cepat menjawab',
    did: 'Masih ada yang ingin diutarakan, dan sekarang tidak jadi terucap.',
    why: 'Jawaban yang memotong ucapan orang berarti jawabannya sudah siap sebelum orang itu bicara.',
  },
  silence: {
    name: 'Tidak ada yang dikatakan',
    did: 'Pelanggan menunggu, dan tidak ada yang menyambut.',
    why: 'Menunggu mengikis simpati. Keempat kriteria tidak tersentuh olehnya.',
  },
  apology: {
    name: 'Maaf yang lugas',
    did: 'Terdengar bahwa ini tidak semestinya terjadi, dan ada yang berani mengakuinya.',
    why: 'Kesalahannya ada pada kita. Menerimanya tanpa “tapi” adalah inti permintaan maaf.',
  },
  sympathy: {
    name: 'Ikut prihatin, tanpa mengaku salah',
    did: 'Tampak bahwa apa yang menimpanya dianggap penting di sini.',
    why: 'Kesalahannya bukan pada kita, jadi kata-kata ini adalah simpati: baik hati, bukan pengakuan salah.',
  },
  'apology-spent': {
    name: 'Satu maaf terlalu banyak',
    did: 'Tanpa hal baru di baliknya, maaf itu terdengar seperti pengganti pertolongan.',
    why: 'Maaf berlaku sekali untuk setiap hal yang baru diketahui. Sesudah itu hanya tindakan yang berbicara.',
  },
  acknowledgement: {
    name: 'Terbukti didengarkan',
    did: 'Pengalamannya kembali lewat kata-kata Anda, jadi tidak perlu diulang lebih keras.',
    why: 'Orang mereda saat melihat ada yang paham apa yang salah baginya.',
  },
  'acknowledged-not-ours': {
    name: 'Mengakui masalahnya, bukan mengaku salah',
    did: 'Keluhannya ditanggapi sungguh-sungguh, meski bukan kita penyebabnya.',
    why: 'Bila kesalahannya di tempat lain, menyebut apa yang terjadi itu jujur; mengaku salah tidak.',
  },
  confession: {
    name: 'Mengaku salah berlebihan',
    did: 'Apa yang sebenarnya terjadi jadi kabur.',
    why: 'Bantulah seolah itu salah kita, dan katakan hanya yang benar.',
  },
  limit: {
    name: 'Batas yang tetap sopan',
    did: 'Hinaannya berhenti, bantuannya tidak.',
    why: 'Tidak ada yang wajib menelan hinaan. Batas yang tenang menyisakan jalan kembali bagi kedua pihak.',
  },
  excuse: {
    name: 'Sebuah dalih',
    did: 'Sebabnya ditaruh di tempat lain, dan masalahnya tetap pada pelanggan.',
    why: 'Alasan yang benar pun terdengar seperti pembelaan selama belum ada yang mengakui kejadiannya.',
  },
  blame: {
    name: 'Menyalahkan pelanggan',
    did: 'Sudah rugi, kini disalahkan pula.',
    why: 'Siapa yang disalahkan akan berhenti membahas masalahnya dan mulai bertengkar.',
  },
  dismissal: {
    name: 'Diremehkan atau ditolak',
    did: 'Kesannya, apa yang hilang darinya tidak berarti.',
    why: 'Besarnya kehilangan menjadi ukuran perbaikannya. Kehilangan yang disangkal tidak bisa diganti.',
  },
  panic: {
    name: 'Kehilangan ketenangan',
    did: 'Kini ada dua orang yang gelisah, dan tidak ada pegangan.',
    why: 'Pelanggan yang gusar meminjam ketenangan dari orang di hadapannya.',
  },
  deflection: {
    name: 'Dilempar ke orang lain',
    did: 'Pelanggan dialihkan kepada orang yang tidak ada di tempat.',
    why: 'Sesudah “kami”, “mereka”, atau “atasan saya”, tidak ada orang di ruangan itu yang bertindak.',
  },
  canned: {
    name: 'Kalimat penutup hafalan',
    did: 'Percakapan ditutup, padahal masalahnya masih terbuka.',
    why: '“Ada lagi yang bisa dibantu?” hanya pantas sesudah ada yang dibantu. Tanyakan apakah ini sudah memuaskan.',
  },
  stuffing: {
    name: 'Kata yang tepat, tanpa isi',
    did: 'Terdengar seperti daftar yang dibaca dari kartu.',
    why: 'Kata berarti sejauh ia bicara tentang masalah ini dan orang ini.',
  },
  repeated: {
    name: 'Sudah dikatakan',
    did: 'Kalimat yang sama sekali lagi berarti tidak ada kalimat lain.',
    why: 'Sekali diucapkan, sebuah kalimat habis terpakai. Yang berikutnya harus menggerakkan sesuatu.',
  },
  ownership: {
    name: '“Saya”, dan bertindak',
    did: 'Jelas siapa yang akan memperbaiki keadaan.',
    why: '“Saya” yang disertai tindakan membuat satu orang bertanggung jawab, dan orang itu ada di sini.',
  },
  asked: {
    name: 'Pertanyaan terbuka',
    did: 'Yang hanya diketahui pelanggan bisa diceritakan.',
    why: 'Sesudah didengar, orang senang menjelaskan, dan jawabannya menunjukkan apa yang sungguh membantu.',
  },
  'asked-too-soon': {
    name: 'Terlalu cepat bertanya',
    did: 'Sebelum ada tanda didengarkan, rasanya seperti diperiksa.',
    why: 'Akui dulu. Pertanyaan yang sama akan membantu sesaat kemudian.',
  },
  'asked-fair': {
    name: 'Bertanya apa yang pantas',
    did: 'Pelanggan ikut menentukan akhirnya.',
    why: 'Hanya pelanggan yang tahu apa yang hilang, jadi hanya dia yang tahu apa yang sepadan.',
  },
  thanked: {
    name: 'Terima kasih atas keluhannya',
    did: 'Keluhannya menjadi bantuan.',
    why: 'Kebanyakan orang yang kecewa diam saja dan tidak kembali. Yang ini mau bicara.',
  },
  'cost-found': {
    name: 'Kerugian tersembunyi ditemukan',
    did: 'Yang belum terucap kini terlihat.',
    why: 'Kerugian yang sebenarnya jarang tertulis di nota. Ia ditemukan dengan mendengar dan bertanya.',
  },
  'fact-told': {
    name: 'Fakta disampaikan',
    did: 'Pelanggan tahu apa yang terjadi, atau apa yang menyusul.',
    why: 'Tidak tahu adalah separuh dari masalahnya, dan satu fakta yang lugas mengakhirinya.',
  },
  'cause-told': {
    name: 'Sebab, dikatakan dengan lugas',
    did: 'Pelanggan tahu bagaimana terjadinya, dari orang yang tidak bersembunyi di baliknya.',
    why: 'Bila ditanya, atau sesudah diakui, sebab itu menjelaskan. Sebelum itu, ia berdalih.',
  },
  fixed: {
    name: 'Kewajiban ditunaikan',
    did: 'Apa yang dicari pelanggan sudah kembali di tangannya.',
    why: 'Menunaikan kewajiban mengembalikan ketenangan. Untuk membuat gembira perlu lebih dari itu.',
  },
  'extra-fits': {
    name: 'Ekstra yang pas',
    did: 'Pelanggan menerima sesuatu yang tidak bisa dituntutnya, seukuran dengan kehilangannya.',
    why: 'Ekstra berbicara bila menjawab kehilangannya, dalam jenis dan ukurannya.',
  },
  'extra-too-small': {
    name: 'Ekstra yang terlalu kecil',
    did: 'Di samping kehilangannya, itu tampak seperti basa-basi.',
    why: 'Hadiah yang jauh di bawah kehilangan menunjukkan bahwa kehilangannya tidak dilihat.',
  },
  'extra-too-large': {
    name: 'Melebihi kehilangannya',
    did: 'Itu melampaui apa pun yang hilang, dan tidak membuat perasaannya lebih baik lagi.',
    why: 'Lewat dari ukuran kehilangannya, selebihnya mubazir.',
  },
  'cost-carried': {
    name: 'Kerugian tersembunyi ditanggung',
    did: 'Beban sampingan dari kejadian ini lepas dari pundaknya.',
    why: 'Menanggung kerugian yang tidak disebut siapa pun menjawab kehilangannya secara utuh.',
  },
  'one-off': {
    name: 'Disebut kebaikan khusus',
    did: 'Pelanggan jadi seperti pemohon, padahal ini perbaikan atas kesalahan.',
    why: 'Memperbaiki kesalahan bukanlah kemurahan hati; menyebutnya begitu berarti menariknya kembali.',
  },
  promised: {
    name: 'Sebuah janji',
    did: 'Ada sesuatu yang bisa dipegang.',
    why: 'Janji senilai penepatannya: ia akan diingat.',
  },
  'promise-kept': {
    name: 'Janji yang ditepati',
    did: 'Yang dikatakan, itulah yang terjadi.',
    why: 'Satu janji yang ditepati membuktikan lebih banyak daripada kalimat apa pun.',
  },
  'promise-broken': {
    name: 'Janji yang tidak ditepati',
    did: 'Sudah diharapkan, dan tidak datang.',
    why: 'Janji yang tidak ditepati adalah kegagalan kedua, dan yang ini dibuat di sini.',
  },
  'followed-up': {
    name: 'Kembali bertanya',
    did: 'Masih ada yang peduli sesudah urusannya selesai di meja.',
    why: 'Kembali bertanya menunjukkan bahwa yang penting adalah orangnya, bukan hanya keluhannya.',
  },
};

const sources: Readonly<Record<Source, SourceText>> = {
  'packard-2018': {
    short: 'Packard, Moore & McFerran 2018',
    citation:
      'Packard, G., Moore, S. G. & McFerran, B. (2018). (I’m) Happy to Help (You). Journal of Marketing Research 55(4), 541–555.',
    found:
      'Petugas yang berkata “I” (saya), bukan “we” (kami), dinilai ikut merasakan dan bertindak bagi pelanggan, dan pelanggan lebih puas.',
    limit:
      'Hanya diteliti dalam bahasa Inggris; untuk “saya” dan “kami” belum ada buktinya, apalagi “saya” sering tidak diucapkan dalam bahasa Indonesia. Penelitian ini tentang kata ganti; bahwa “saya” harus disertai tindakan adalah tafsiran kami.',
  },
  'smith-1999': {
    short: 'Smith, Bolton & Wagner 1999',
    citation:
      'Smith, A. K., Bolton, R. N. & Wagner, J. (1999). A Model of Customer Satisfaction with Service Encounters Involving Failure and Recovery. Journal of Marketing Research 36(3), 356–372.',
    found: 'Pelanggan lebih menyukai yang sepadan dengan kehilangannya, dalam jenis dan jumlahnya.',
    limit:
      'Pelanggan restoran dan hotel menilai kasus yang diceritakan. Seberapa besar bobot setiap hal di sini adalah pilihan kami.',
  },
  'boshoff-1998': {
    short: 'Boshoff & Leong 1998',
    citation:
      'Boshoff, C. & Leong, J. (1998). Empowerment, attribution and apologising as dimensions of service recovery: An experimental study. International Journal of Service Industry Management 9(1), 24–47.',
    found:
      'Yang paling penting bagi pelanggan: perusahaan menerima kesalahannya; lalu petugas yang berwenang bertindak; lalu permintaan maaf.',
    limit:
      'Satu percobaan. Ketiga hal itu diurutkan satu sama lain, tanpa keterangan tentang pilihan kata.',
  },
  'lewicki-2016': {
    short: 'Lewicki, Polin & Lount 2016',
    citation:
      'Lewicki, R. J., Polin, B. & Lount, R. B. (2016). An Exploration of the Structure of Effective Apologies. Negotiation and Conflict Management Research 9(2), 177–196.',
    found:
      'Dari enam bagian permintaan maaf, mengambil tanggung jawab paling berbobot dan menawarkan perbaikan nomor dua; penjelasan ada di tengah.',
    limit:
      'Dua percobaan, pesertanya menilai permintaan maaf dalam kasus yang diceritakan. Mereka bukan pelanggan di depan meja.',
  },
  'davidow-2000': {
    short: 'Davidow 2000',
    citation:
      'Davidow, M. (2000). The Bottom Line Impact of Organizational Responses to Customer Complaints. Journal of Hospitality & Tourism Research 24(4), 473–490.',
    found:
      'Dari berbagai cara menanggapi keluhan, perhatian paling menentukan apa yang diceritakan orang sesudahnya dan apakah mereka kembali.',
    limit:
      'Yang ditanya adalah orang yang pernah mengeluh, tentang tanggapan secara keseluruhan. Langkah dari sana ke setiap kalimat adalah langkah kami.',
  },
  'de-matos-2007': {
    short: 'de Matos, Henrique & Rossi 2007',
    citation:
      'de Matos, C. A., Henrique, J. L. & Rossi, C. A. V. (2007). Service Recovery Paradox: A Meta-Analysis. Journal of Service Research 10(1), 60–77.',
    found:
      'Secara keseluruhan, penelitian menunjukkan bahwa perbaikan yang baik bisa membuat orang lebih puas daripada sebelumnya.',
    limit: 'Efeknya tampak pada kepuasan. Pada pembelian berikutnya tidak tampak.',
  },
  'service-recovery': {
    short: 'Praktik umum',
    citation: 'Praktik umum pemulihan layanan.',
    found: 'Ini diajarkan luas kepada mereka yang bekerja dengan pelanggan.',
    limit: 'Tidak ada satu penelitian khusus yang mendasarinya.',
  },
};

/** Words for the rules of the method and for where they come from. */
export const rules: RuleTexts = { names, sources };
