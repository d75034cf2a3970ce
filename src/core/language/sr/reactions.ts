/**
 * Common reactions in Serbian. No past tense: it would have to say who is a woman and who a man. A
 * gesture begins with no „се“: after the name, which is not always there, it would stand wrong.
 */
import type { When } from '../../scenario/scenario.ts';
import type { ReactionBank } from '../bank.ts';

const angry: When = { mood: { most: 'angry' } };
const low: When = { mood: { most: 'upset' } };
const well: When = { mood: { least: 'calm' } };

export const SERBIAN: ReactionBank = {
  silence: [
    { when: angry, does: 'чека, не помера се' },
    { when: well, does: 'чека, главе мало накривљене' },
    { does: 'чека', says: 'Јесте ли ту?' },
  ],
  hurt: [
    { when: angry, does: 'узмиче пола корака', says: 'Тако, дакле.' },
    { when: well, does: 'престаје да се смеши', says: 'Молим?' },
    { does: 'гледа право у вас', says: 'Је л’ ви то озбиљно?' },
  ],
  excused: [
    { when: angry, says: 'То није моје да решавам.' },
    { when: well, does: 'слеже једним раменом', says: 'Верујем. И шта сад?' },
    { does: 'на тренутак гледа у страну', says: 'Можда. Мени то не помаже.' },
  ],
  'handed-off': [
    { when: angry, does: 'једном куцне прстом о пулт', says: 'Ја питам вас.' },
    { when: well, says: 'А с ким онда да причам?' },
    { does: 'тражи погледом још некога', says: 'А ви то не можете?' },
  ],
  offered: [
    { when: angry, does: 'издахне', says: 'Видећемо.' },
    { when: well, does: 'клима главом', says: 'Љубазно од вас. Да размислим.' },
    { does: 'размишља', says: 'Добро. И то је нешто.' },
  ],
  heard: [
    { when: angry, does: 'не говори ништа, али не одлази' },
    { when: well, does: 'полако клима главом', says: 'Хвала што то кажете.' },
    { does: 'подиже поглед', says: 'Добро. Разумем.' },
  ],
  asked: [
    { when: low, says: 'То ви мени реците.' },
    { when: well, does: 'размишља', says: 'Чекајте да видим.' },
    { does: 'оклева', says: 'Шта вас занима?' },
  ],
  unclear: [
    { when: angry, does: 'гледа у вас и чека' },
    { when: well, does: 'чека наставак', says: 'Слушам вас.' },
    { does: 'набира чело', says: 'Не разумем вас.' },
  ],
};
