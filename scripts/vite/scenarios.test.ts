import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/core/compile.ts';
import { openingOf } from '../../src/core/scenario/opening.ts';
import { shownBy } from '../../src/core/scenario/passages.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { compileScenarios } from './compile.ts';
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
  const json = await readFile(join(root, 'dist/scenarios/wrong-sandwich.en.json'), 'utf8');
  const text = await readFile(FILE, 'utf8');
  const read = parseScenario(text, { file: FILE, slug: 'wrong-sandwich' });
  expect(read).toMatchObject({ ok: true, scenario: JSON.parse(json) });
});

test('its opening comes with the page, as data', async () => {
  await built();
  const whole = await readFile(join(root, 'dist/scenarios/wrong-sandwich.en.json'), 'utf8');
  const page = await readFile(join(root, 'dist/index.html'), 'utf8');
  const [, data = ''] = /<script type="application\/json" id="openings">([^<]*)</.exec(page) ?? [];
  const opening = openingOf(JSON.parse(whole));
  expect(JSON.parse(data)).toEqual({ 'wrong-sandwich': { opening, others: [] } });
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

describe('a scenario that is translated', () => {
  const COFFEE = 'docs/examples/cold-coffee';
  const coffee = (name: string) => join(root, 'scenarios/cold-coffee', name);
  const dist = async () => (await readdir(join(root, 'dist/scenarios'))).sort();
  const read = async (name: string) =>
    JSON.parse(await readFile(join(root, 'dist/scenarios', name), 'utf8'));

  beforeEach(async () => {
    await rm(join(root, 'scenarios'), { recursive: true });
    await cp(COFFEE, join(root, 'scenarios/cold-coffee'), { recursive: true });
    await writeFile(
      join(root, 'main.js'),
      `import { translated } from 'virtual:scenarios';
      translated.es().then(({ cards }) => console.log(cards));`,
    );
  });

  test('is built in each language, with an opening that need not come with the page', async () => {
    await built();
    expect(await dist()).toEqual([
      'cold-coffee.en.json',
      'cold-coffee.es.json',
      'cold-coffee.es.opening.json',
    ]);
    const whole = await read('cold-coffee.es.json');
    expect(whole).toMatchObject({ language: 'es', title: 'El café frío' });
    expect(await read('cold-coffee.es.opening.json')).toEqual(openingOf(whole));
    const page = await readFile(join(root, 'dist/index.html'), 'utf8');
    expect(page).toContain('"others":["es"]');
    expect(page).not.toContain('Está frío');
  });

  test('has its card in a script of that language', async () => {
    await built();
    const scripts = await readdir(join(root, 'dist/assets'));
    const texts = await Promise.all(
      scripts.map((name) => readFile(join(root, 'dist/assets', name), 'utf8')),
    );
    expect(texts.filter((text) => text.includes('El café frío'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('The cold coffee'))).toHaveLength(0);
  });

  test('is left out in a language that is not finished, and the build says so', async () => {
    const text = await readFile(coffee('es.yaml'), 'utf8');
    await writeFile(coffee('es.yaml'), text.replace('to: Está frío.', 'to:'));
    await writeFile(join(root, 'main.js'), '');
    const { warnings } = await compileScenarios(root);
    expect(warnings).toEqual([
      expect.stringContaining('scenarios/cold-coffee/es.yaml: 1 passage is not translated'),
    ]);
    await built();
    expect(await dist()).toEqual(['cold-coffee.en.json']);
  });

  test('fails the build where a translation has an error', async () => {
    const text = await readFile(coffee('es.yaml'), 'utf8');
    await writeFile(coffee('es.yaml'), text.replace('excuse: Esta', 'excuse: esta'));
    await expect(built()).rejects.toThrow(/cold-coffee\/es\.yaml:\d+:\d+: A608/);
  });

  test('is in Serbian in both its letters, and what shows a move is the same words in each', async () => {
    const text = await readFile(coffee('es.yaml'), 'utf8');
    const serbian = text
      .replace('language: es', 'language: sr')
      .replace('to: Lo siento, está frío.', 'to: Љубазно, њој је хладно.')
      .replace('apology: Lo siento', 'apology: Љубазно')
      .replace('acknowledgement: está frío', 'acknowledgement: њој је');
    await writeFile(coffee('sr.yaml'), serbian);
    await rm(coffee('es.yaml'));
    await writeFile(join(root, 'main.js'), '');
    await built();
    expect(await dist()).toContain('cold-coffee.sr-Latn.opening.json');
    const latin: Scenario = await read('cold-coffee.sr-Latn.json');
    const [sorry] = latin.beats['at-the-counter']?.replies ?? [];
    if (!sorry) throw new Error('the reply is gone');
    expect(latin.language).toBe('sr-Latn');
    expect(sorry.say).toMatch(/^Ljubazno, njoj je hladno\./);
    expect(shownBy(sorry)).toMatchObject({
      apology: 'Ljubazno',
      acknowledgement: 'njoj je',
      ownership: 'Le hago otro',
    });
    expect(JSON.stringify(latin)).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});
