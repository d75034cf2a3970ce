/** The bundled scenarios: checked and compiled when the app was built, fetched when played. */
import type { Scenario } from '../core/scenario/scenario.ts';

/** What came with the page of each scenario. */
interface Bundled {
  /** In the language it was written in. */
  readonly opening: Scenario;
  /** The other languages it can be played in. */
  readonly others: readonly string[];
}

const fetched = new Map<string, Promise<Scenario>>();

/** The whole scenario. Rejects where it cannot be reached; asking again tries again. */
export const fetchScenario = (slug: string, language: string): Promise<Scenario> =>
  fetchOnce(`scenarios/${slug}.${language}.json`);

/**
 * Enough of a scenario to show its first line and the first replies: in a language that it can be
 * had in, or as it was written. That one came with the page, and is taken too where the other
 * cannot be reached. Rejects where there is no such scenario.
 */
export async function openingIn(slug: string, wanted: string): Promise<Scenario> {
  const { opening } = bundled(slug);
  const language = languageFor(slug, wanted);
  if (language === opening.language) return opening;
  return fetchOnce(`scenarios/${slug}.${language}.opening.json`).catch(() => opening);
}

/** The language that a scenario is played in for somebody who reads `wanted`. */
export function languageFor(slug: string, wanted: string): string {
  const { opening, others } = bundled(slug);
  const languages = [opening.language, ...others];
  const primary = wanted.split('-', 1)[0] ?? '';
  return [wanted, primary].find((each) => languages.includes(each)) ?? opening.language;
}

/** Throws where there is no such scenario. */
function bundled(slug: string): Bundled {
  const data = document.getElementById('openings')?.textContent ?? '{}';
  const found = new Map<string, Bundled>(Object.entries(JSON.parse(data))).get(slug);
  if (!found) throw new Error(`There is no scenario "${slug}".`);
  return found;
}

function fetchOnce(address: string): Promise<Scenario> {
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
