/** Scripts that are fetched before they are run. */

export interface Coming {
  /** What draws the first picture is there, or has failed to come: running it will tell. */
  readonly poster: Promise<void>;
  /** So is the rest. */
  readonly stage: Promise<void>;
}

let coming: Coming | undefined;

/**
 * Asks for what comes with the stage, after everything that a reply waits for. The first picture
 * has the line for itself: the rest takes three times as long.
 */
export function fetchStageAhead(): Coming {
  if (coming) return coming;
  const [poster = [], stage = []] = JSON.parse(
    document.getElementById('ahead')?.textContent ?? '[]',
  ) as string[][];
  const drawn = preload(poster);
  coming = { poster: drawn, stage: drawn.then(() => preload(stage)) };
  return coming;
}

const preload = async (names: readonly string[]): Promise<void> => {
  await Promise.all(names.map(preloadOne));
};

function preloadOne(name: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    // A browser that does not know it would never tell.
    if (!link.relList.supports(link.rel)) return resolve();
    link.href = name;
    link.fetchPriority = 'low';
    link.onload = link.onerror = () => {
      link.remove();
      resolve();
    };
    document.head.append(link);
  });
}
