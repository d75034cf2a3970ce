/** Common reactions in Spanish. They say “usted”, and fit a man or a woman on either side. */
import type { When } from '../../scenario/scenario.ts';
import type { ReactionBank } from '../bank.ts';

const angry: When = { mood: { most: 'angry' } };
const low: When = { mood: { most: 'upset' } };
const well: When = { mood: { least: 'calm' } };

export const SPANISH: ReactionBank = {
  silence: [
    { when: angry, does: 'espera, sin moverse' },
    { when: well, does: 'espera, con la cabeza un poco ladeada' },
    { does: 'espera', says: '¿Hola?' },
  ],
  hurt: [
    { when: angry, does: 'da medio paso atrás', says: 'Ya veo.' },
    { when: well, does: 'deja de sonreír', says: '¿Cómo dice?' },
    { does: 'te mira a los ojos', says: '¿De verdad acaba de decirme eso?' },
  ],
  excused: [
    { when: angry, says: 'Eso no me toca resolverlo a mí.' },
    { when: well, does: 'encoge un hombro', says: 'No lo dudo. ¿Y ahora qué?' },
    { does: 'aparta la mirada un momento', says: 'Puede ser. Pero a mí no me ayuda.' },
  ],
  'handed-off': [
    { when: angry, does: 'da un golpecito en el mostrador', says: 'Se lo pregunto a usted.' },
    { when: well, says: 'Entonces, ¿con quién tengo que hablar?' },
    { does: 'busca a alguien más con la mirada', says: '¿Y usted no puede hacerlo?' },
  ],
  offered: [
    { when: angry, does: 'suelta el aire', says: 'Ya veremos.' },
    { when: well, does: 'asiente', says: 'Muy amable. Déjeme pensarlo.' },
    { does: 'lo piensa', says: 'Está bien. Algo es algo.' },
  ],
  heard: [
    { when: angry, does: 'no dice nada, pero se queda' },
    { when: well, does: 'asiente despacio', says: 'Gracias por decirlo.' },
    { does: 'levanta la vista', says: 'Bien. Entiendo.' },
  ],
  asked: [
    { when: low, says: 'Dígamelo usted.' },
    { when: well, does: 'piensa', says: 'A ver, déjeme pensar.' },
    { does: 'duda', says: '¿Qué quiere saber?' },
  ],
  unclear: [
    { when: angry, does: 'te mira y espera' },
    { when: well, does: 'espera lo que falta', says: 'Dígame.' },
    { does: 'frunce el ceño', says: 'No le sigo.' },
  ],
};
