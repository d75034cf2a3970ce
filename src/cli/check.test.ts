import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './check.ts';

const EXAMPLE = new URL('../../docs/examples/cold-coffee/', import.meta.url);
const SCENARIO = readFileSync(new URL('scenario.yaml', EXAMPLE), 'utf8');
const TRANSLATION = readFileSync(new URL('es.yaml', EXAMPLE), 'utf8');
const PLAYTHROUGH = readFileSync(new URL('perfect.playthrough.yaml', EXAMPLE), 'utf8');

let folder = '';
let coffee = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-'));
  coffee = join(folder, 'cold-coffee');
  mkdirSync(coffee);
  writeFileSync(join(coffee, 'scenario.yaml'), SCENARIO);
  writeFileSync(join(coffee, 'perfect.playthrough.yaml'), PLAYTHROUGH);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function check(...args: string[]) {
  vi.restoreAllMocks();
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const refused = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await main(args);
  const lines = (spy: typeof said) => spy.mock.calls.map(([line]) => String(line));
  return { code, ...withoutReading(lines(said)), refused: lines(refused) };
}

/** What is read in the words is told of elsewhere; here it is taken out, and out of the count. */
function withoutReading(all: readonly string[]) {
  const read = all.filter((line) => line.includes(' A701 '));
  const said = all.filter((line) => !line.includes(' A701 '));
  const counted = said.map((line) =>
    line.replace(/^(\d+ files?: .*, )(\d+) warnings?$/, (_, before: string, warnings: string) => {
      const left = Number(warnings) - read.length;
      return `${before}${left} warning${left === 1 ? '' : 's'}`;
    }),
  );
  return { said: counted, read };
}

describe('what is right', () => {
  test('is counted, folder by folder', async () => {
    const { code, said } = await check(folder);
    expect(said).toEqual(['2 files: 0 errors, 0 warnings']);
    expect(code).toBe(0);
  });

  test('is checked once, even if it is named twice', async () => {
    const { said } = await check(coffee, join(coffee, 'scenario.yaml'));
    expect(said).toEqual(['2 files: 0 errors, 0 warnings']);
  });
});

describe('what is read otherwise than it is marked', () => {
  test('is a warning that names the words, at the line that says them', async () => {
    const file = join(coffee, 'scenario.yaml');
    writeFileSync(file, SCENARIO.replace("ownership: I'll make you", "deflection: I'll make you"));
    const { read, code } = await check(file);
    const line =
      SCENARIO.split('\n').findIndex((text) => text.includes("I'll make you a new one")) + 1;
    const found = read.find((text) => text.startsWith(`${file}:${line}:`));
    expect(found).toMatch(
      /A701 warning: Marked as .*deflection.*, but reads as ownership: “I'll make/,
    );
    expect(code).toBe(0);
  });
});

describe('what is wrong', () => {
  test('is one line: file, line, column, code, what is wrong and how to mend it', async () => {
    const file = join(coffee, 'scenario.yaml');
    writeFileSync(file, SCENARIO.replace('mood: wary', 'mood: weary'));
    const { code, said } = await check(file);
    expect(said).toEqual([
      `${file}:15:9: A204 “weary” is not one of the words for this. (did you mean \`wary\`?)`,
      '1 file: 1 error, 0 warnings',
    ]);
    expect(code).toBe(1);
  });

  test('does not fail if it is only a warning', async () => {
    const file = join(coffee, 'scenario.yaml');
    writeFileSync(file, SCENARIO.replace('hears: He nods.', 'hears: I NEED THIS.'));
    const { code, said } = await check(file);
    expect(said[0]).toMatch(/: A503 warning: .*\(.*\)$/);
    expect(said.at(-1)).toBe('1 file: 0 errors, 1 warning');
    expect(code).toBe(0);
  });

  test('in a playthrough is found with the scenario beside it', async () => {
    const file = join(coffee, 'perfect.playthrough.yaml');
    writeFileSync(file, PLAYTHROUGH.replace('ends: warm-hands', 'ends: cold-hands'));
    const { code, said } = await check(folder);
    expect(said[0]).toContain(`${file}:7:7: A310`);
    expect(code).toBe(1);
  });

  test('in a translation is found with the scenario beside it', async () => {
    const file = join(coffee, 'es.yaml');
    writeFileSync(file, TRANSLATION.replace('excuse: Esta', 'excuse: esta'));
    const { code, said } = await check(folder);
    expect(said[0]).toContain(`${file}:`);
    expect(said[0]).toContain('A608');
    expect(code).toBe(1);
  });

  test('in the name of a translation is found', async () => {
    writeFileSync(join(coffee, 'id.yaml'), TRANSLATION);
    const { said } = await check(join(coffee, 'id.yaml'));
    expect(said[0]).toContain('A602');
  });

  test('with the bytes of a file is found before anything is made of them', async () => {
    const file = join(coffee, 'scenario.yaml');
    writeFileSync(file, Buffer.from(SCENARIO.replace('He nods', 'He nods, thé'), 'latin1'));
    expect((await check(file)).said[0]).toContain('A120');
    writeFileSync(file, 'é'.repeat(3_000_000));
    const { said } = await check(file);
    expect(said[0]).toContain('A101');
    expect(said).toHaveLength(2);
  });

  test('with the name of the folder is only a warning', async () => {
    const named = join(folder, 'Cold Coffee');
    mkdirSync(named);
    writeFileSync(join(named, 'scenario.yaml'), SCENARIO);
    const { code, said } = await check(named);
    expect(said[0]).toContain(`${join(named, 'scenario.yaml')}:1:1: A313 warning:`);
    expect(code).toBe(0);
  });
});

describe('a door that is not used as it should be', () => {
  test.each([
    [[], 'Name a scenario file or a folder'],
    [['nowhere'], 'There is no file or folder nowhere'],
    [['--fix'], 'There is no option --fix'],
  ])('%j says what to do', async (args, words) => {
    const { code, refused } = await check(...args);
    expect(refused.join()).toContain(words);
    expect(refused.join()).toContain('npm run -s check -- ');
    expect(code).toBe(2);
  });

  test('says so where a folder holds nothing to check', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { code, refused } = await check(empty);
    expect(refused.join()).toContain('No scenario.yaml');
    expect(code).toBe(2);
  });
});
