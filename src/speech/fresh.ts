/** What has just been said, as far as stage and sound act it out. */
import type { Moment } from '../core/session/moment.ts';

/** The customer's words since the last event, as one line; empty where they said nothing. */
export function freshSpeech({ transcript, fresh }: Moment): string {
  return transcript
    .slice(fresh)
    .filter(({ kind, speaker }) => kind === 'speech' && speaker === 'customer')
    .map(({ text }) => text)
    .join(' ');
}
