/** What can be asked of the bench. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Rounds of page and stage: each opens floor and app once or twice. */
  readonly runs: number;
  readonly only?: Part;
  readonly build: boolean;
  /** Where all figures go as JSON. */
  readonly json?: string;
}

const PARTS = ['core', 'language', 'proof', 'page', 'stage', 'sound'] as const;
export type Part = (typeof PARTS)[number];

const USAGE = `Usage: npm run bench -- [--runs N] [--only ${PARTS.join('|')}] [--no-build] [--json FILE]`;

/** Throws with the usage where something else is asked. */
export function readOptions(args: readonly string[]): Options {
  const { runs, only, 'no-build': built, json } = parse(args);
  if (!/^[1-9]\d{0,2}$/.test(runs) || (only !== undefined && !isPart(only))) throw new Error(USAGE);
  return {
    runs: Number(runs),
    ...(only !== undefined && { only }),
    build: !built,
    // Paths are meant from where the person stands, not from where npm starts the script.
    ...(json !== undefined && { json: resolve(process.env.INIT_CWD ?? '', json) }),
  };
}

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '7' },
        only: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
}
