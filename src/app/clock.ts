/** A session's clock: milliseconds since it began, standing still while the page is hidden. */
export interface Clock {
  now(): number;
  stop(): void;
}

/** `begun` is where a resumed session left off, in milliseconds. */
export function openClock(begun: number): Clock {
  let counted = begun;
  let since: number | undefined = document.hidden ? undefined : performance.now();
  const now = (): number =>
    counted + (since === undefined ? 0 : Math.floor(performance.now() - since));
  const turn = (): void => {
    if (document.hidden) {
      counted = now();
      since = undefined;
    } else {
      since ??= performance.now();
    }
  };
  document.addEventListener('visibilitychange', turn);
  return { now, stop: () => document.removeEventListener('visibilitychange', turn) };
}
