/** Which room may know which: the table of `docs/architecture.md`, as the walls keep it. */

export interface Room {
  /** Rooms from which it may import anything; itself always. */
  readonly knows: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages, exactly as they are imported; `node:` stands for all of Node's own. */
  readonly packages?: readonly string[];
}

const PREACT = ['preact', 'preact/hooks', 'preact/compat'];
const CORE = [
  'core',
  'core/scenario',
  'core/language',
  'core/dialogue',
  'core/session',
  'core/score',
];

/** By folder under `src`; files that stand in `src` itself belong to `main`. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'core/scenario': { knows: [], packages: ['yaml', 'zod', 'zod/mini'] },
  'core/language': { knows: ['core/scenario'] },
  'core/dialogue': { knows: ['core/scenario', 'core/language'], packages: ['xstate'] },
  'core/session': { knows: ['core/scenario', 'core/language', 'core/dialogue'] },
  'core/score': { knows: ['core/scenario', 'core/language', 'core/dialogue', 'core/session'] },
  // Stands beside the rest, so that nothing of it reaches a player.
  'core/proof': {
    knows: ['core/scenario', 'core/language', 'core/dialogue', 'core/session', 'core/score'],
  },
  core: { knows: CORE },
  'core/fixtures': { knows: CORE, packages: ['fast-check'] },
  speech: { knows: [], types: CORE },
  stage: { knows: ['speech'], types: CORE, packages: ['phaser'] },
  sound: { knows: ['speech'], types: CORE, packages: ['howler'] },
  screens: { knows: [...CORE, 'locales'], types: ['records'], packages: PREACT },
  records: { knows: CORE, packages: ['idb-keyval'] },
  locales: { knows: [], types: CORE },
  cli: { knows: [...CORE, 'core/proof'], packages: ['node:'] },
  app: {
    knows: [...CORE, 'stage', 'sound', 'screens', 'records', 'locales'],
    packages: [...PREACT, 'virtual:scenarios'],
  },
  main: { knows: ['app'], packages: PREACT },
};

/** The closed lists of the method. Who may know the types of the core may read these as well. */
export const VOCABULARY = 'src/core/scenario/vocabulary.ts';

/** @param path of a source file: `src/core/score/score.ts` is in `core/score` */
export function roomOf(path: string): string {
  const folders = path.split('/').slice(1, -1);
  const [first = 'main', second] = folders;
  return first === 'core' && second !== undefined ? `core/${second}` : first;
}
