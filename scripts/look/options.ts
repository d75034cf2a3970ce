/** What can be asked of `npm run look`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SECTIONS, type Section } from './sheet.ts';

export interface Options {
  /** In the order in which they are made. */
  readonly sections: readonly Section[];
  /** Where the sheets go. */
  readonly out: string;
  /** Make the pictures that the project itself shows, and no sheets. */
  readonly pictures: boolean;
}

const USAGE = `Usage: npm run look -- [--only ${SECTIONS.join(',')}] [--out DIR] [--pictures]`;

/**
 * @param from the folder that paths are meant from
 * @throws with the usage where something else is asked
 */
export function readOptions(args: readonly string[], house: string, from = house): Options {
  const { only, out, pictures } = parse(args);
  const asked = only?.split(',');
  const unknown = asked?.some((name) => !SECTIONS.some((section) => section === name));
  if (unknown) throw new Error(USAGE);
  return {
    sections: SECTIONS.filter((section) => asked === undefined || asked.includes(section)),
    out: out === undefined ? resolve(house, 'look') : resolve(from, out),
    pictures,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        out: { type: 'string' },
        pictures: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
}
