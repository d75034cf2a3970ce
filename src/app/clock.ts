/** A session's clock: milliseconds since it began, standing still while hidden or held. */
export interface Clock {
  now(): number;
  /** Stands still for as long as somebody holds it. */
  hold(held: boolean): void;
  stop(): void;
}

/** `begun` is where a resumed session left off, in milliseconds. */
export function openClock(begun: number): Clock {
  let counted = begun;
  let since: number | undefined = document.hidden ? undefined : performance.now();
  let held = false;
  const now = (): number =>
    counted + (since === undefined ? 0 : Math.floor(performance.now() - since));
  const turn = (): void => {
    if (document.hidden || held) {
      counted = now();
      since = undefined;
    } else {
      since ??= performance.now();
    }
  };
  document.addEventListener('visibilitychange', turn);
  return {
    now,
    hold(holding) {
      held = holding;
      turn();
    },
    stop: () => document.removeEventListener('visibilitychange', turn),
  };
}
