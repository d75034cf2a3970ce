/** Scripts that are fetched before they are run. */

let fetched: Promise<unknown> | undefined;

/**
 * Asks for what comes with the stage, after everything that a reply waits for. Resolves when all
 * of it is there or has failed to come: running it will tell.
 */
export async function fetchStageAhead(): Promise<void> {
  const names = JSON.parse(document.getElementById('ahead')?.textContent ?? '[]') as string[];
  fetched ??= Promise.all(names.map(preload));
  await fetched;
}

function preload(name: string): Promise<void> {
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
