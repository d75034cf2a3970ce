/** What a proof costs: of the scenarios that ship, and of a generated family that grows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../../src/core/compile.ts';
import { routesOf } from '../../../src/core/proof/count.ts';
import { chosenDeeds } from '../../../src/core/proof/deeds.ts';
import { explore, type Graph } from '../../../src/core/proof/graph.ts';
import { COUNTED_TURNS, prove } from '../../../src/core/proof/prove.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { generated } from './family.ts';

const ROUNDS = 5;

/** Rows and width: 10 beats, and up to 300. */
const FAMILY = [
  [5, 2],
  [8, 5],
  [12, 10],
  [16, 19],
] as const;

export interface ProofFigures {
  readonly shipped: readonly { readonly slug: string; readonly seconds: readonly number[] }[];
  readonly family: readonly {
    readonly beats: number;
    readonly states: number;
    readonly routes: string;
    /** Microseconds for each state, by round: exploring and counting. */
    readonly perState: readonly number[];
  }[];
}

export function measureProof(house: string): ProofFigures {
  const folder = join(house, 'scenarios');
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const shipped = slugs.map((slug) => {
    const scenario = compiled(folder, slug);
    return { slug, seconds: timed(() => prove(scenario)).map((ms) => ms / 1000) };
  });
  const made = FAMILY.map(([rows, width]) => ({
    scenario: generated(rows, width),
    beats: rows * width,
  }));
  const family = made.map(({ scenario, beats }) => {
    const { graph, routes } = counted(scenario);
    const states = graph.states.length;
    // Small ones are done often, so that every measurement takes as long.
    const times = Math.ceil(MOST_STATES / states);
    const rounds = timed(() => {
      for (let time = 0; time < times; time += 1) counted(scenario);
    });
    return {
      beats,
      states,
      routes: `${routes}`,
      perState: rounds.map((ms) => (1000 * ms) / times / states),
    };
  });
  return { shipped, family };
}

/** States in one measurement of the family, about. */
const MOST_STATES = 50_000;

function counted(scenario: Scenario): { readonly graph: Graph; readonly routes: bigint } {
  const graph = explore(scenario, 'usual', {
    deeds: chosenDeeds,
    typing: false,
    most: 1_000_000,
  });
  return { graph, routes: routesOf(graph, COUNTED_TURNS) };
}

function compiled(folder: string, slug: string): Scenario {
  const file = join(folder, slug, 'scenario.yaml');
  const read = parseScenario(readFileSync(file, 'utf8'), { file, slug });
  if (!read.ok) throw new Error(`${file} has mistakes: npm run -s check -- ${file}`);
  return read.scenario;
}

/** Milliseconds, by round; the first is not counted. */
function timed(work: () => void): readonly number[] {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = performance.now();
    work();
    if (round > 0) rounds.push(performance.now() - begun);
  }
  return rounds;
}
