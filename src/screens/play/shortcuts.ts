import { useLayoutEffect } from 'preact/hooks';
import type { Moment } from '../../core/session/moment.ts';
import { choiceOfKey } from './keys.ts';

/** Keys that mean something of their own to the element that has the focus. */
const TAKES_KEYS = 'input, textarea, select, [contenteditable], dialog *, form *';

function isFree(event: KeyboardEvent): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.defaultPrevented) return false;
  return !(event.target instanceof Element && event.target.matches(TAKES_KEYS));
}

/** Lets single keys choose replies and listen, for as long as `on`. */
export function useShortcuts(
  on: boolean,
  { replies, left }: Pick<Moment, 'replies' | 'left'>,
  onReply: (id: string) => void,
  onGoOn: () => void,
): void {
  // With the drawing, not after it: a key pressed at once must choose among what is seen.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const choice = isFree(event) && choiceOfKey(event.key, { replies, left });
      if (!choice) return;
      event.preventDefault();
      if (choice === 'go-on') onGoOn();
      else onReply(choice.reply);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, replies, left, onReply, onGoOn]);
}
