import { describe, expect, test } from 'vitest';
import { trespasses } from './walls.ts';

const found = (files: Record<string, string>) => trespasses(new Map(Object.entries(files)));

describe('who may know whom', () => {
  test('a room may import itself and the rooms it knows', () => {
    expect(
      found({
        'src/core/score/score.ts': `import { events } from '../session/events.ts'`,
        'src/screens/play/play.tsx': `import { words } from '../../locales/en.ts'; import './play.css'`,
        'src/main.tsx': `import { App } from './app/app.tsx'`,
      }),
    ).toEqual([]);
  });

  test('the rooms of the core know one another in one direction only', () => {
    expect(
      found({ 'src/core/session/now.ts': `import { score } from '../score/score.ts'` }),
    ).toEqual([
      'src/core/session/now.ts: core/session may not import core/score (../score/score.ts)',
    ]);
  });

  test('what is exported onward, fetched later or only a type is an import too', () => {
    const path = 'src/screens/play.tsx';
    for (const code of [
      `export { openStage } from '../stage/stage.ts'`,
      `export * from '../stage/stage.ts'`,
      `const stage = await import('../stage/stage.ts')`,
      `type Stage = import('../stage/stage.ts').Stage`,
      `import type { Stage } from '../stage/stage.ts'`,
      `import '../stage/stage.ts'`,
    ]) {
      expect(found({ [path]: code }), code).toEqual([
        `${path}: screens may not import stage (../stage/stage.ts)`,
      ]);
    }
  });

  test('where only types may be known, a value is a trespass and the vocabulary is not', () => {
    expect(
      found({
        'src/stage/a.ts': `import type { Moment } from '../core/session/moment.ts'`,
        'src/stage/b.ts': `import { type Session, replay } from '../core/session/session.ts'`,
        'src/stage/c.ts': `import { MOODS } from '../core/scenario/vocabulary.ts'`,
      }),
    ).toEqual([
      'src/stage/b.ts: stage may import only types of core/session (../core/session/session.ts)',
    ]);
  });

  test('a package belongs to the rooms that name it', () => {
    expect(
      found({
        'src/stage/stage.ts': `import Phaser from 'phaser'`,
        'src/app/app.tsx': `import Phaser from 'phaser'`,
        'src/core/score/score.ts': `import { readFileSync } from 'node:fs'`,
        'src/cli/check.ts': `import { readFileSync } from 'node:fs'`,
      }),
    ).toEqual([
      'src/app/app.tsx: app may not import phaser',
      'src/core/score/score.ts: core/score may not import node:fs',
    ]);
  });

  test('a folder that no table names is no room', () => {
    expect(found({ 'src/utils/x.ts': `import './y.ts'` })).toEqual([
      'src/utils/x.ts: no room is called utils',
    ]);
  });

  test('an address worked out while running cannot be judged, so it is refused', () => {
    expect(found({ 'src/core/score/score.ts': 'await import(somewhere)' })).toEqual([
      'src/core/score/score.ts: core/score may not import (computed)',
    ]);
  });

  test('tests may look at everything, fixtures serve only them', () => {
    const score = 'src/core/score/score';
    const code = `import { SCENARIO } from '../fixtures/scenario.ts'`;
    expect(found({ [`${score}.test.ts`]: `import 'phaser'; ${code}` })).toEqual([]);
    expect(found({ [`${score}.ts`]: code })).toHaveLength(1);
  });
});

describe('circles', () => {
  test('two files that import each other are named', () => {
    expect(
      found({
        'src/stage/a.ts': `import { b } from './b.ts'`,
        'src/stage/b.ts': `import type { C } from './c.ts'`,
        'src/stage/c.ts': `import './a.ts'`,
      }),
    ).toEqual(['src/stage/a.ts → src/stage/b.ts → src/stage/c.ts → src/stage/a.ts is a circle']);
  });

  test('two ways to the same file are no circle', () => {
    expect(
      found({
        'src/stage/a.ts': `import './b.ts'; import './c.ts'`,
        'src/stage/b.ts': `import './c.ts'`,
        'src/stage/c.ts': '',
      }),
    ).toEqual([]);
  });
});

describe('the core is pure', () => {
  const path = 'src/core/session/now.ts';

  test.each([
    ['Date', 'const at = Date.now()'],
    ['Date', 'const make = (Time = Date) => new Time()'],
    ['Date', 'const clock = { Date }'],
    ['Math.random', 'const chance = Math.random()'],
    ['Math.random', `const chance = Math['random']()`],
    ['Math.random', 'const { random } = Math'],
    ['performance', 'performance.now()'],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
    ['setInterval', 'const later = setInterval'],
    ['crypto', 'crypto.randomUUID()'],
    ['fetch', `await fetch('x')`],
    ['globalThis', 'globalThis.Date'],
  ])('it may not use %s: %s', (name, code) => {
    expect(found({ [path]: code })).toEqual([`${path}: core may not use ${name}`]);
  });

  test.each([
    '// Date.now() would make two runs differ',
    `const text = 'setTimeout'`,
    'const half = Math.floor(1.5)',
    'const page = { fetch: 1, Date: 2 }; page.fetch',
    'interface Page { fetch: number }',
  ])('words, comments and properties are nothing: %s', (code) => {
    expect(found({ [path]: code })).toEqual([]);
  });

  test('other rooms may look at the clock', () => {
    expect(found({ 'src/app/clock.ts': 'performance.now()' })).toEqual([]);
  });
});
