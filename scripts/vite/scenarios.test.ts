import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseScenario } from '../../src/core/compile.ts';
import { openingOf } from '../../src/core/scenario/opening.ts';
import { scenarios } from './scenarios.ts';

const FILE = 'scenarios/wrong-sandwich/scenario.yaml';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-scenarios-'));
  await cp(FILE, join(root, FILE), { recursive: true });
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  await writeFile(
    join(root, 'main.js'),
    `import { cards } from 'virtual:scenarios';
    console.log(JSON.stringify(cards));`,
  );
});
afterEach(() => rm(root, { recursive: true }));

const built = () => build({ root, configFile: false, logLevel: 'silent', plugins: [scenarios()] });

test('each scenario is built into the JSON that is played', async () => {
  await built();
  const json = await readFile(join(root, 'dist/scenarios/wrong-sandwich.json'), 'utf8');
  const text = await readFile(FILE, 'utf8');
  const read = parseScenario(text, { file: FILE, slug: 'wrong-sandwich' });
  expect(read).toMatchObject({ ok: true, scenario: JSON.parse(json) });
});

test('its opening comes with the page, as data', async () => {
  await built();
  const whole = await readFile(join(root, 'dist/scenarios/wrong-sandwich.json'), 'utf8');
  const page = await readFile(join(root, 'dist/index.html'), 'utf8');
  const [, data = ''] = /<script type="application\/json" id="openings">([^<]*)</.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual({ 'wrong-sandwich': openingOf(JSON.parse(whole)) });
});

test('the page knows a card of each scenario without fetching it', async () => {
  await built();
  const [name = ''] = await readdir(join(root, 'dist/assets'));
  const script = await readFile(join(root, 'dist/assets', name), 'utf8');
  expect(script).toContain('The wrong sandwich');
  expect(script).toContain('Ana');
  expect(script).not.toContain('replies');
});

test('a scenario with an error fails the build and says where it is', async () => {
  const text = await readFile(FILE, 'utf8');
  await writeFile(join(root, FILE), text.replace(/^title:.*$/m, 'titel: The wrong sandwich'));
  await expect(built()).rejects.toThrow(/wrong-sandwich\/scenario\.yaml:\d+:\d+: A\d+ .*titel/);
});
