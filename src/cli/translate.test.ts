import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './translate.ts';

const EXAMPLE = fileURLToPath(new URL('../../docs/examples/cold-coffee', import.meta.url));

let folder = '';
let coffee = '';
const file = (name: string): string => join(coffee, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-'));
  coffee = join(folder, 'cold-coffee');
  cpSync(EXAMPLE, coffee, { recursive: true });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function translate(...args: string[]) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const refused = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await main(args);
  const lines = (spy: typeof said) => spy.mock.calls.map(([line]) => String(line));
  return { code, said: lines(said), refused: lines(refused) };
}

test('a new file has a place for everything', async () => {
  const { code, said } = await translate(coffee, 'id');
  expect(code).toBe(0);
  expect(said).toEqual([`${file('id.yaml')}: 29 to translate, 0 changed since`]);
  expect(read('id.yaml')).toContain('  title:\n    from: The cold coffee\n    to:\n');
});

test('what is finished stays as it was, with the comments in it', async () => {
  const before = read('es.yaml').replace('  title:', '  # Or: helado?\n  title:');
  writeFileSync(file('es.yaml'), before);
  const { said } = await translate(coffee, 'es');
  expect(said).toEqual([`${file('es.yaml')}: 0 to translate, 0 changed since`]);
  expect(read('es.yaml')).toBe(before);
});

test('what has changed in the scenario is named and shown beside what it was', async () => {
  const scenario = read('scenario.yaml');
  writeFileSync(file('scenario.yaml'), scenario.replace('The cold coffee', 'The cool coffee'));
  const { said } = await translate(coffee, 'es');
  expect(said[0]).toContain('title was changed');
  expect(read('es.yaml')).toContain('    from: The cool coffee\n    was: The cold coffee\n');
});

describe('nothing is written', () => {
  test('where the translation cannot be read', async () => {
    const broken = read('es.yaml').replace('lines:', 'lnies:');
    writeFileSync(file('es.yaml'), broken);
    const { code, said } = await translate(coffee, 'es');
    expect(code).toBe(1);
    expect(said.join()).toContain(`${file('es.yaml')}:`);
    expect(read('es.yaml')).toBe(broken);
  });

  test.each([
    [['cold-coffee'], 'Name a folder and a language'],
    [['nowhere', 'es'], 'There is no'],
    [['.', '../es'], 'is no language'],
  ])('for %j, and it is said what to do', async (args, words) => {
    const { code, refused } = await translate(...args);
    expect(code).toBe(2);
    expect(refused.join()).toContain(words);
    expect(refused.join()).toContain('npm run -s translate -- ');
  });

  test('for the language of the scenario itself', async () => {
    const { code, refused } = await translate(coffee, 'en');
    expect(code).toBe(2);
    expect(refused.join()).toContain('`en` itself');
  });
});
