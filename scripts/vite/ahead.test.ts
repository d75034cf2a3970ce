import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { ahead } from './ahead.ts';

test('the page knows the scripts that come with later modules, each once, and not those it has', async () => {
  const root = await mkdtemp(join(tmpdir(), 'amends-ahead-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = {
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': "import { both } from './both.js'; both(); import('./later.js');",
    'both.js': "export const both = () => console.log('both');",
    'later.js':
      "import { both } from './both.js'; import { part } from './part.js'; both(); part();",
    'other.js': "import { part } from './part.js'; part();",
    'part.js': `export const part = () => console.log('${'part'.repeat(200)}');`,
  };
  files['main.js'] += "import('./other.js');";
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [ahead('other.js', 'later.js')],
  });

  const html = await readFile(join(root, 'dist/index.html'), 'utf8');
  const [, data = ''] = /<script type="application\/json" id="ahead">([^<]*)</.exec(html) ?? [];
  const built = await readdir(join(root, 'dist/assets'));
  const named = (start: string) => `./assets/${built.find((name) => name.startsWith(start))}`;
  expect(JSON.parse(data)).toEqual([[named('part'), named('other')], [named('later')]]);
});
