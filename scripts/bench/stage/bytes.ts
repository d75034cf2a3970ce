/** What the stage weighs: its script and all that this one asks for, Phaser among it. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BuiltFile } from '../page/files.ts';

const ENTRY = /(?:^|\/)stage-[^/]*\.js$/;
const IMPORT = /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g;

/**
 * The scripts that come with the stage and not with the first reply.
 * @param folder holds the built app
 * @param page scripts that are there already
 */
export function stageFiles(
  folder: string,
  built: readonly BuiltFile[],
  page: ReadonlySet<string>,
): readonly BuiltFile[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name) || page.has(name)) return;
    found.add(name);
    for (const [, to = ''] of readFileSync(join(folder, name), 'utf8').matchAll(IMPORT)) {
      follow(posix.join(posix.dirname(name), to));
    }
  };
  for (const { name } of built) if (ENTRY.test(name)) follow(name);
  return built.filter(({ name }) => found.has(name));
}
