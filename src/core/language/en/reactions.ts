/** Common reactions in English. */
import type { When } from '../../scenario/scenario.ts';
import type { ReactionBank } from '../bank.ts';

const angry: When = { mood: { most: 'angry' } };
const low: When = { mood: { most: 'upset' } };
const well: When = { mood: { least: 'calm' } };

export const ENGLISH: ReactionBank = {
  silence: [
    { when: angry, does: 'waits, without moving' },
    { when: well, does: 'waits, head a little to one side' },
    { does: 'waits', says: 'Hello?' },
  ],
  hurt: [
    { when: angry, does: 'takes half a step back', says: 'Right.' },
    { when: well, does: 'stops smiling', says: 'Pardon?' },
    { does: 'looks straight at you', says: 'Did you just say that?' },
  ],
  excused: [
    { when: angry, says: "That isn't my problem to solve." },
    { when: well, does: 'lifts one shoulder', says: "I'm sure. And now?" },
    { does: 'looks away for a moment', says: 'That may be. It does not help me.' },
  ],
  'handed-off': [
    { when: angry, does: 'taps the counter once', says: 'I am asking you.' },
    { when: well, says: 'So who do I talk to, then?' },
    { does: 'looks round for somebody else', says: "And you can't do it?" },
  ],
  offered: [
    { when: angry, does: 'breathes out', says: "We'll see." },
    { when: well, does: 'nods', says: 'That is kind. Let me think.' },
    { does: 'thinks about it', says: 'All right. That is something.' },
  ],
  heard: [
    { when: angry, does: 'says nothing, but stays' },
    { when: well, does: 'nods slowly', says: 'Thanks for saying so.' },
    { does: 'looks up', says: 'I see.' },
  ],
  asked: [
    { when: low, says: 'You tell me.' },
    { when: well, does: 'thinks', says: 'Let me see.' },
    { does: 'hesitates', says: 'What do you want to know?' },
  ],
  unclear: [
    { when: angry, does: 'looks at you and waits' },
    { when: well, does: 'waits for the rest', says: "I'm listening." },
    { does: 'frowns', says: "I don't follow you." },
  ],
};
