/** The bundled scenarios: checked and compiled when the app was built, fetched when played. */
import type { Scenario } from '../core/scenario/scenario.ts';

const fetched = new Map<string, Promise<Scenario>>();

/** The whole scenario. Rejects where it cannot be reached; asking again tries again. */
export function fetchScenario(slug: string): Promise<Scenario> {
  const known = fetched.get(slug);
  if (known) return known;
  const asked = fetchJson(`scenarios/${slug}.json`);
  fetched.set(slug, asked);
  asked.catch(() => fetched.delete(slug));
  return asked;
}

async function fetchJson(address: string): Promise<Scenario> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Scenario;
}

/**
 * Enough of a scenario to show its first line and the first replies. It came with the page. Throws
 * where there is no such scenario.
 */
export function bundledOpening(slug: string): Scenario {
  const data = document.getElementById('openings')?.textContent ?? '{}';
  const openings = new Map<string, Scenario>(Object.entries(JSON.parse(data)));
  const opening = openings.get(slug);
  if (!opening) throw new Error(`There is no scenario "${slug}".`);
  return opening;
}
