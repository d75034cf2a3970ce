/** Walks through the house and names every step over a wall. */
import { posix } from 'node:path';
import { circles } from './circles.ts';
import { ROOMS, roomOf, VOCABULARY } from './rooms.ts';
import { type Import, readSource, type Source } from './source.ts';

/** What the core may never ask for: the time, chance, the network, a timer, a way to any of them. */
const OUTSIDE = [
  'Date',
  'Math.random',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'globalThis',
];

/**
 * @param texts source files by path from the root: `src/core/score/score.ts` → its text. Tests are
 *   left out; they may look at everything.
 * @returns one line for each trespass; none where every wall stands
 */
export function trespasses(texts: ReadonlyMap<string, string>): string[] {
  const sources = new Map(
    [...texts]
      .filter(([path]) => !/\.test\.tsx?$/.test(path))
      .map(([path, text]) => [path, readSource(path, text)] as const),
  );
  return [
    ...[...sources].flatMap(([path, source]) => [
      ...source.imports.flatMap((each) => stepsOver(path, each) ?? []),
      ...reachesOutside(path, source),
    ]),
    ...circles(graphOf(sources)).map((files) => `${files.join(' → ')} is a circle`),
  ];
}

function stepsOver(path: string, { from, types }: Import): string | undefined {
  const here = roomOf(path);
  const room = ROOMS[here];
  if (!room) return `${path}: no room is called ${here}`;
  if (!from.startsWith('.')) {
    const known = from.startsWith('node:') ? 'node:' : from;
    return room.packages?.includes(known) ? undefined : `${path}: ${here} may not import ${from}`;
  }
  const file = resolve(path, from);
  const there = roomOf(file);
  if (there === here || room.knows.includes(there)) return undefined;
  if (!room.types?.includes(there)) return `${path}: ${here} may not import ${there} (${from})`;
  return types || file === VOCABULARY
    ? undefined
    : `${path}: ${here} may import only types of ${there} (${from})`;
}

function reachesOutside(path: string, { names }: Source): string[] {
  if (!path.startsWith('src/core/')) return [];
  return OUTSIDE.filter((name) => names.has(name)).map(
    (name) => `${path}: core may not use ${name}`,
  );
}

const resolve = (path: string, from: string): string => posix.join(posix.dirname(path), from);

function graphOf(sources: ReadonlyMap<string, Source>): Map<string, string[]> {
  const targets = (path: string, { imports }: Source) =>
    imports.map(({ from }) => resolve(path, from)).filter((target) => sources.has(target));
  return new Map([...sources].map(([path, source]) => [path, targets(path, source)]));
}
