/** The right moment for what nobody has asked for yet. */

const TOUCHES = ['pointerdown', 'keydown'] as const;

/** Milliseconds after a touch in which its answer comes first. */
const QUIET = 300;

/** A busy device is never idle; milliseconds after which it is as good a moment as any. */
const MOST = 600;

let touched = Number.NEGATIVE_INFINITY;
for (const type of TOUCHES) {
  document.addEventListener(
    type,
    () => {
      touched = performance.now();
    },
    true,
  );
}

/** Resolves when nobody waits for the page: a while after the last touch, and nothing to do. */
export async function idle(): Promise<void> {
  do {
    await untouched();
    await nothingToDo();
  } while (performance.now() < touched + QUIET);
}

/** Resolves a while after the last touch; a touch that waits to be noticed comes first. */
export async function untouched(): Promise<void> {
  do {
    const rest = Math.max(0, touched + QUIET - performance.now());
    await new Promise((resolve) => setTimeout(resolve, rest));
  } while (performance.now() < touched + QUIET);
}

function nothingToDo(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: MOST });
    else setTimeout(resolve, QUIET);
  });
}
