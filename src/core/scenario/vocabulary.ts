/**
 * The closed lists of the method: every word that a scenario file may use for a mood, a move, a
 * step and so on. The format's schema, the customer, the score and the views all read them here.
 */

/** From the worst to the best; the order is the ladder the customer climbs. */
export const MOODS = ['furious', 'angry', 'upset', 'wary', 'calm', 'pleased', 'delighted'] as const;
export type Mood = (typeof MOODS)[number];

/** What a reply does: dialogue acts, read from typed words or marked by the author. */
export const MOVES = [
  'apology',
  'acknowledgement',
  'excuse',
  'blame_customer',
  'dismissal',
  'panic',
  'ownership',
  'deflection',
  'question_open',
  'question_fair',
  'thanks',
  'fix',
  'extra',
  'follow_up',
  'closing_canned',
  'keyword_stuffing',
] as const;
export type Move = (typeof MOVES)[number];

/** The four steps of putting things right, in their order. */
export const STEPS = ['acknowledge', 'understand', 'resolve', 'follow-up'] as const;
export type Step = (typeof STEPS)[number];

/** What a talk is weighed on. */
export const CRITERIA = ['no-excuses', 'calm', 'i-language', 'extra-mile'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How a talk can end. `stopped`: the trainee stepped back from abuse, which is never punished. */
export const OUTCOMES = ['lost', 'grudging', 'satisfied', 'won-back', 'stopped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const FAULTS = ['ours', 'customers', 'nobody'] as const;
export type Fault = (typeof FAULTS)[number];

/** How much was lost; an extra is measured against it. From small to large. */
export const SEVERITIES = ['minor', 'serious', 'huge'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const HISTORIES = ['first', 'repeated', 'ignored'] as const;
export type History = (typeof HISTORIES)[number];

/** `owed`: what anybody in this place would get back. `extra`: what nobody could have claimed. */
export const OFFER_KINDS = ['owed', 'extra'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What moves cannot say about a reply and the author must. */
export const MARKS = [
  /** Confesses to something we did not do. */
  'confession',
  /** Sets a respectful limit. */
  'limit',
  /** Calls what is given a one-off, a favour, an exception. */
  'one-off',
] as const;
export type Mark = (typeof MARKS)[number];

/** A beat in which something graver than the complaint happens. */
export const ALARMS = ['abuse', 'injury', 'allergy', 'threat'] as const;
export type Alarm = (typeof ALARMS)[number];

export const SETTINGS = [
  'bakery',
  'cinema',
  'parcel-desk',
  'airport-gate',
  'front-desk',
  'counter',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** Id of the variant that is the scenario as it was written; no other may have it. */
export const USUAL = 'usual';

/** How a follow-up reaches the customer. */
export const CHANNELS = ['in-person', 'call', 'note', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the stage and the sound can act out. A scenario names cues; it never holds code. */
export const CUES = [
  'walks-in',
  'walks-out',
  'comes-back',
  'leans-in',
  'turns-away',
  'crosses-arms',
  'opens-hands',
  'hand-on-heart',
  'points',
  'waves',
  'nods',
  'looks-at-clock',
  'takes-out-phone',
  'puts-plate-down',
  'sandwich-goes',
  'sandwich-arrives',
  'cake-arrives',
  'searches-pockets',
  'ticket-printed',
  'seat-shown',
  'parcel-looked-up',
  'parcel-handed-over',
  'board-changes',
  'pass-changed',
  'voucher-handed-over',
  'note-written',
  'phone-rings',
  'queue-grows',
  'queue-eases',
] as const;
export type Cue = (typeof CUES)[number];
