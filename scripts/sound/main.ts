/** Writes all of `assets/sound`. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.mjs';
import { encode, ensureEncoder, FORMATS } from './encode.ts';
import { FILE_NAMES, fileSignal, sprites } from './files.ts';
import { type Fingerprint, fingerprint, sumOf } from './fingerprint.ts';

/** What `made-from.json` says of each file, by its name without an extension. */
export type MadeFrom = Readonly<
  Record<string, { from: Fingerprint; files: Readonly<Record<string, string>> }>
>;

/** @param folder of the finished sounds @param scratch for what is not kept */
export function main(folder: string, scratch: string): void {
  ensureEncoder();
  mkdirSync(folder, { recursive: true });
  const madeFrom: Record<string, MadeFrom[string]> = {};
  for (const name of FILE_NAMES) {
    const signal = fileSignal(name);
    encode(name, signal, scratch, folder);
    const files: Record<string, string> = {};
    const sizes: string[] = [];
    for (const format of FORMATS) {
      const file = join(folder, `${name}.${format}`);
      files[format] = sumOf(readFileSync(file));
      sizes.push(`${format} ${Math.round(statSync(file).size / 1000)} KB`);
    }
    madeFrom[name] = { from: fingerprint(signal), files };
    say(`${name}: ${sizes.join(', ')}`);
  }
  writeFileSync(join(folder, 'sprites.json'), `${JSON.stringify(sprites(), null, 2)}\n`);
  writeFileSync(join(folder, 'made-from.json'), `${JSON.stringify(madeFrom, null, 2)}\n`);
}
