/** The bundled scenarios: checked and compiled when the app was built, fetched when played. */
import type { Scenario } from '../core/scenario/scenario.ts';

const fetched = new Map<string, Promise<Scenario>>();

/** Rejects where the scenario does not exist or cannot be reached; asking again tries again. */
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
