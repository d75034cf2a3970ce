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
    const rest = touched + QUIET - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    await nothingToDo();
  } while (performance.now() < touched + QUIET);
}

function nothingToDo(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: MOST });
    else setTimeout(resolve, QUIET);
  });
}
