/** Common reactions in Indonesian. */
import type { When } from '../../scenario/scenario.ts';
import type { ReactionBank } from '../bank.ts';

const angry: When = { mood: { most: 'angry' } };
const low: When = { mood: { most: 'upset' } };
const well: When = { mood: { least: 'calm' } };

export const INDONESIAN: ReactionBank = {
  silence: [
    { when: angry, does: 'menunggu, tanpa bergerak' },
    { when: well, does: 'menunggu, kepala sedikit miring' },
    { does: 'menunggu', says: 'Halo?' },
  ],
  hurt: [
    { when: angry, does: 'mundur setengah langkah', says: 'Begitu, ya.' },
    { when: well, does: 'berhenti tersenyum', says: 'Maaf, bagaimana?' },
    { does: 'menatap Anda lurus-lurus', says: 'Barusan bilang apa?' },
  ],
  excused: [
    { when: angry, says: 'Itu bukan urusan saya.' },
    { when: well, does: 'mengangkat sebelah bahu', says: 'Iya, saya percaya. Terus?' },
    { does: 'membuang pandang sebentar', says: 'Mungkin begitu. Tapi saya tidak terbantu.' },
  ],
  'handed-off': [
    { when: angry, does: 'mengetuk meja sekali', says: 'Saya bertanya ke Anda.' },
    { when: well, says: 'Jadi saya harus bicara dengan siapa?' },
    { does: 'menoleh mencari orang lain', says: 'Tidak bisa dibantu di sini saja?' },
  ],
  offered: [
    { when: angry, does: 'mengembuskan napas', says: 'Kita lihat saja.' },
    { when: well, does: 'mengangguk', says: 'Baik sekali. Saya pikir dulu, ya.' },
    { does: 'menimbang-nimbang', says: 'Baiklah. Lumayan.' },
  ],
  heard: [
    { when: angry, does: 'diam saja, tapi tidak pergi' },
    { when: well, does: 'mengangguk pelan', says: 'Terima kasih sudah bilang begitu.' },
    { does: 'mengangkat wajah', says: 'Oh, begitu.' },
  ],
  asked: [
    { when: low, says: 'Menurut Anda?' },
    { when: well, does: 'berpikir', says: 'Sebentar, ya.' },
    { does: 'ragu sejenak', says: 'Mau tahu apa?' },
  ],
  unclear: [
    { when: angry, does: 'memandang Anda dan menunggu' },
    { when: well, does: 'menunggu lanjutannya', says: 'Ya, bagaimana?' },
    { does: 'mengernyit', says: 'Saya kurang paham.' },
  ],
};
