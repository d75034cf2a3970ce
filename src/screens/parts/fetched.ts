/**
 * Parts of the page that are fetched later. The bundler's loader asks for a stylesheet only once:
 * where that failed, the next try would go on without it.
 */
const failed = new Set<HTMLLinkElement>();

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  },
  // A file that did not come is told to the window on the way down only.
  { capture: true },
);

/** What `load` brings, with all its styles. Rejects where either cannot be reached. */
export async function fetched<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  await Promise.all([...failed].map(askAgain));
  return module;
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = link.rel;
    again.href = link.href;
    again.onload = () => resolve();
    again.onerror = () => reject(new Error(`${link.href} did not come.`));
    failed.delete(link);
    link.replaceWith(again);
  });
}
