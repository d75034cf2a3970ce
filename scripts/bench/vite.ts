/** Vite in a process of its own, as `npm run build` starts it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Throws `trouble` where it fails; what Vite says of it goes to standard error. */
export function vite(house: string, args: readonly string[], trouble: string): void {
  const { status } = spawnSync(
    process.execPath,
    [join(house, 'node_modules/vite/bin/vite.js'), ...args, '--logLevel', 'warn'],
    { cwd: house, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error(trouble);
}
