/** Where things are, whichever folder a command is started from. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOUSE = dirname(dirname(fileURLToPath(import.meta.url)));

/** Fetched once and kept across installs; never committed. */
export const CACHE = join(HOUSE, '.cache');

/** Made anew whenever needed; gone with the next install. */
export const SCRATCH = join(HOUSE, 'node_modules/.cache/amends');
