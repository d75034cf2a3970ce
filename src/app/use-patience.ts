import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../core/session/moment.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 1000;

/** What is left of the customer's patience, 0 to 1; nothing while patience is off. */
export function usePatience(due: Moment['due'], now: () => number): number | undefined {
  const [left, setLeft] = useState<number>();
  const at = due?.at;
  useEffect(() => {
    if (at === undefined) return setLeft(undefined);
    const begun = now();
    const whole = Math.max(1, at - begun);
    const look = () => setLeft(Math.max(0, Math.min(1, (at - now()) / whole)));
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [at, now]);
  return left;
}
