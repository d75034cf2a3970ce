/** Runs in the measured page before anything of its own, and notes when what people wait for is there. */

/** All times in milliseconds since the navigation began. */
export interface Seen {
  /** `performance.timeOrigin`: milliseconds since 1970. */
  readonly origin: number;
  firstLine?: number;
  firstReply?: number;
  /** The customer can be seen: half faded in at least. */
  customerShown?: number;
  stageReady?: number;
  /** The frame after it has been painted. */
  stageShown?: number;
  /** When each tap was given that has been answered. */
  readonly tapped: number[];
  /** Milliseconds from each tap on "Go on…" or a reply to the next entry of the conversation. */
  readonly answered: number[];
  /** Everything that moved by itself, as the browser scores it. */
  readonly shifts: { readonly at: number; readonly score: number }[];
  readonly longTasks: { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Sent to the page as text: it can use nothing from outside itself. */
export function watch(): void {
  const ENTRY = '[role=log] [data-speaker]';
  const CHOICE = 'button[data-reply], button[data-go-on]';
  /** Milliseconds that a task may wait for its turn before the page counts as busy. */
  const BUSY = 50;
  const seen: Seen = {
    origin: performance.timeOrigin,
    tapped: [],
    answered: [],
    shifts: [],
    longTasks: [],
  };
  window.seen = seen;
  let tap: { readonly at: number; readonly entries: number } | undefined;
  let asked = false;
  let drawn = false;

  const entries = () => document.querySelectorAll(ENTRY).length;
  /** What is in the document before one frame has been painted before the next. */
  const painted = (then: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => then()));

  function canBePressed(): boolean {
    const button = document.querySelector<HTMLButtonElement>('button[data-reply]');
    if (!button || button.disabled) return false;
    const { left, top, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && button.contains(hit);
  }

  function waitForReply(): void {
    requestAnimationFrame(() => {
      if (!canBePressed()) return waitForReply();
      const before = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        const now = performance.now();
        if (now - before > BUSY) waitForReply();
        else seen.firstReply = now;
      };
      port2.postMessage(undefined);
    });
  }

  /** A canvas is put on the page when it has been drawn, and may then be faded in. */
  function waitForSight(canvas: Element): void {
    const seenThrough = Number(getComputedStyle(canvas.parentElement ?? canvas).opacity);
    if (seenThrough < 0.5) requestAnimationFrame(() => waitForSight(canvas));
    else
      painted(() => {
        seen.customerShown = performance.now();
      });
  }

  function look(): void {
    if (!asked && document.querySelector(ENTRY)) {
      asked = true;
      painted(() => {
        seen.firstLine = performance.now();
        waitForReply();
      });
    }
    if (tap && entries() > tap.entries) {
      const { at } = tap;
      tap = undefined;
      painted(() => {
        seen.tapped.push(at);
        seen.answered.push(performance.now() - at);
      });
    }
    const canvas = document.querySelector('canvas');
    if (!drawn && canvas) {
      drawn = true;
      waitForSight(canvas);
    }
    if (!seen.stageReady && document.documentElement?.dataset.stage === 'ready') {
      seen.stageReady = performance.now();
      painted(() => {
        seen.stageShown = performance.now();
      });
    }
  }

  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-stage'],
  });
  window.addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest(CHOICE)) {
        tap = { at: timeStamp, entries: entries() };
      }
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry) seen.shifts.push({ at: entry.startTime, score: Number(entry.value) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
