/** Who says what when a Moment is shown, for those who let it be heard. */
import type { Moment } from '../core/session/moment.ts';
import { BREATH, deliver } from '../speech/delivery.ts';
import { freshSpeech } from '../speech/fresh.ts';

export interface SpokenLine {
  readonly by: 'customer' | 'person';
  readonly text: string;
  /** Milliseconds after the Moment is shown. */
  readonly at: number;
  readonly lasts: number;
}

/**
 * The customer begins when the mouth does. Anybody else waits until the customer is done: there is
 * one mouth on the stage, and two murmurs at once are a noise.
 */
export function linesOf(moment: Moment): readonly SpokenLine[] {
  const others = moment.transcript
    .slice(moment.fresh)
    .filter(({ kind, speaker }) => kind === 'speech' && speaker === 'person')
    .map(({ text }) => text)
    .join(' ');
  const said = [
    { by: 'customer', text: freshSpeech(moment) },
    { by: 'person', text: others },
  ] as const;
  let at = BREATH;
  return said
    .filter(({ text }) => text !== '')
    .map(({ by, text }) => {
      const line = { by, text, at, lasts: deliver(text).length };
      at += line.lasts + BREATH;
      return line;
    });
}
