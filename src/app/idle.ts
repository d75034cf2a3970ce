/** The right moment for what nobody has asked for yet. */

/** Resolves when nobody waits for the page: a while after the last touch, and nothing to do. */
export async function idle(): Promise<void> {
  for (let quiet = false; !quiet; ) {
    quiet = await quietFor(QUIET);
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, QUIET);
  });
}

/** Milliseconds. */
const QUIET = 300;

function quietFor(time: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (quiet: boolean) => () => {
      clearTimeout(timer);
      for (const type of TOUCHES) document.removeEventListener(type, touched, true);
      resolve(quiet);
    };
    const touched = done(false);
    const timer = setTimeout(done(true), time);
    for (const type of TOUCHES) document.addEventListener(type, touched, true);
  });
}

const TOUCHES = ['pointerdown', 'keydown'] as const;
