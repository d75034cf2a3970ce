/** The bundled scenarios: checked and compiled when the app was built, fetched when played. */
import type { Scenario } from '../core/scenario/scenario.ts';

const fetched = new Map<string, Promise<Scenario>>();

/** The whole scenario. Rejects where it cannot be reached; asking again tries again. */
export const fetchScenario = (slug: string): Promise<Scenario> => once(`scenarios/${slug}.json`);

/** Enough of it to show its first line and the first replies. */
export const fetchOpening = (slug: string): Promise<Scenario> =>
  once(`scenarios/${slug}.opening.json`);

function once(address: string): Promise<Scenario> {
  const known = fetched.get(address);
  if (known) return known;
  const asked = fetchJson(address);
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}

async function fetchJson(address: string): Promise<Scenario> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Scenario;
}
