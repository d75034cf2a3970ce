/*
 * Runs while the app is still on its way, and asks for the opening of this address's scenario
 * (on a first visit, of the first one) so that both arrive together.
 */
(() => {
  const slug = /^#\/play\/([a-z][a-z0-9-]{0,59})(?:[?/]|$)/.exec(location.hash)?.[1];
  let first;
  try {
    first = localStorage.getItem('amends.visited') === null;
  } catch {
    first = true;
  }
  const atDoor = location.hash === '' || location.hash === '#/';
  const wanted = slug ?? (atDoor && first ? 'wrong-sandwich' : undefined);
  if (!wanted) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `scenarios/${wanted}.opening.json`;
  document.head.append(link);
})();
