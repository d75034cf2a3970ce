/** How a play begins: anew, where it was left off, or at a turn of an earlier attempt. */

import type { Scenario } from '../core/scenario/scenario.ts';
import { USUAL } from '../core/scenario/vocabulary.ts';
import type { SessionLog, SessionSetup } from '../core/session/events.ts';
import { beginSession, type Session } from '../core/session/session.ts';
import { otherVariant, variantBySeed } from '../core/session/variant.ts';
import type { Attempt, Level } from '../records/attempt.ts';
import { type Engine, engineFor, fetchEngine } from './engine.ts';
import { type Home, hasPlayed } from './home.ts';
import { toldIn } from './retelling.ts';
import type { PlayRoute } from './route.ts';
import { fetchScenario, openingIn } from './scenarios.ts';

export interface Beginning {
  readonly attempt: Attempt;
  /** As far as it has come: at its first line, or where it was left. */
  readonly session: Session;
  /** The scenario, whole, and the machine that takes the session further. */
  whole(): Promise<Whole>;
}

export interface Whole extends Engine {
  readonly scenario: Scenario;
}

/**
 * `patience` is what the person has set for themselves, `language` what they read. An earlier talk
 * goes on in it, too.
 */
export async function begin(
  route: PlayRoute,
  home: Home,
  patience: SessionSetup['patience'],
  language: string,
): Promise<Beginning> {
  if (route.from) {
    const again = await sayDifferently(route.from, home, language);
    if (again) return again;
  }
  const opening = await openingIn(route.slug, language);
  const left = route.anew ? undefined : await home.leftOff(route.slug);
  if (left && fits(left, route)) {
    // What cannot be taken up again must not stand in the way of a new talk.
    const again = await takenUp(left, left.log, language).catch(() => undefined);
    if (again) return again;
  }
  const level = route.level ?? 'alone';
  const seed = route.seed ?? newSeed();
  const setup: SessionSetup = {
    seed,
    variant: variantFor(route, opening, level, seed),
    patience: route.patience ?? (hasPlayed(opening.slug) ? patience : 'off'),
  };
  return {
    attempt: newAttempt(opening, level, { setup, events: [] }),
    session: beginSession(opening, setup),
    async whole() {
      // Both at once: neither waits for the other on a slow line.
      const [scenario] = await Promise.all([
        fetchScenario(route.slug, opening.language),
        fetchEngine(),
      ]);
      return { scenario, ...(await engineFor(scenario, setup.variant)) };
    },
  };
}

async function takenUp(attempt: Attempt, log: SessionLog, language: string): Promise<Beginning> {
  const scenario = await toldIn(attempt.scenario, language);
  const engine = await engineFor(scenario, log.setup.variant);
  return {
    attempt,
    session: engine.replay(scenario, log, engine.run),
    whole: async () => ({ scenario, ...engine }),
  };
}

/** The earlier attempt, wound back, as an attempt of its own: the old one stays as it was. */
async function sayDifferently(
  from: NonNullable<PlayRoute['from']>,
  home: Home,
  language: string,
): Promise<Beginning | undefined> {
  const earlier = await home.find(from.attempt);
  if (!earlier) return undefined;
  const { scenario, level } = earlier;
  const { run } = await engineFor(scenario, earlier.log.setup.variant);
  const { rewind } = await import('../core/session/rewind.ts');
  const log = rewind(scenario, earlier.log, from.turn, run);
  return takenUp({ ...newAttempt(scenario, level, log), from }, log, language);
}

/** A talk left in the middle is taken up again unless the address asks for another. */
const fits = ({ log, level }: Attempt, route: PlayRoute): boolean =>
  (route.seed === undefined || route.seed === log.setup.seed) &&
  (route.variant === undefined || route.variant === log.setup.variant) &&
  (route.level === undefined || route.level === level);

function variantFor(route: PlayRoute, scenario: Scenario, level: Level, seed: number): string {
  if (route.variant) return route.variant;
  if (level === 'another-temperament') return otherVariant(scenario, seed);
  return route.seed === undefined ? USUAL : variantBySeed(scenario, seed);
}

const newAttempt = (scenario: Scenario, level: Level, log: SessionLog): Attempt => ({
  id: crypto.randomUUID(),
  slug: scenario.slug,
  level,
  started: Date.now(),
  scenario,
  log,
});

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
