/**
 * Compiles the bundled scenarios when the app is built: `scenarios/<slug>.json` for each, its
 * opening as `scenarios/<slug>.opening.json`, and the module `virtual:scenarios` with a card for
 * each. A scenario with an error fails the build; the development server says what is wrong,
 * serves the others and reads again on every change.
 */
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { openingOf } from '../../src/core/scenario/opening.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { cardOf } from './card.ts';
import { type Compiled, compileScenarios } from './compile.ts';

/** Milliseconds without a change: saving one file is often several changes to its folder. */
const QUIET = 100;
const VIRTUAL = 'virtual:scenarios';
const RESOLVED = `\0${VIRTUAL}`;

export function scenarios(): Plugin {
  let root = process.cwd();
  let compiled: Promise<Compiled> | undefined;
  const current = (): Promise<Compiled> => {
    compiled ??= compileScenarios(root);
    return compiled;
  };

  return {
    name: 'amends:scenarios',
    configResolved(config) {
      root = config.root;
    },

    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      return id === RESOLVED ? moduleText(await current()) : undefined;
    },

    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const { errors, warnings } = await current();
      for (const warning of warnings) this.warn(warning);
      if (errors.length > 0) this.error(`a scenario cannot be played:\n${errors.join('\n')}`);
    },
    async generateBundle() {
      for (const scenario of (await current()).scenarios) {
        for (const [fileName, content] of filesOf(scenario)) {
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
        }
      }
    },

    configureServer(server) {
      // A test run starts a server too, with nobody to read what it says.
      if (process.env.VITEST) return;
      let soon: NodeJS.Timeout | undefined;
      const watched = [join(root, 'scenarios'), join(root, 'src/core')];
      server.watcher.on('all', (_event, file) => {
        if (!watched.some((folder) => file.startsWith(folder + sep))) return;
        compiled = undefined;
        clearTimeout(soon);
        soon = setTimeout(() => void report(server, current), QUIET);
      });
      void report(server, current);
      server.middlewares.use((request, response, next) => {
        const file = fileOf(request.url ?? '');
        if (file === undefined) return next();
        current().then(({ scenarios }) => {
          const found = new Map(scenarios.flatMap(filesOf)).get(file);
          response.statusCode = found ? 200 : 404;
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(found ?? null));
        }, next);
      });
    },
  };
}

/** What is served of a scenario, by its address relative to the page. */
const filesOf = (scenario: Scenario): [file: string, content: Scenario][] => [
  [`scenarios/${scenario.slug}.json`, scenario],
  [`scenarios/${scenario.slug}.opening.json`, openingOf(scenario)],
];

const fileOf = (url: string): string | undefined =>
  /^\/(scenarios\/[a-z][a-z0-9-]*(?:\.opening)?\.json)(?:\?|$)/.exec(url)?.[1];

const moduleText = ({ scenarios }: Compiled): string =>
  `export const cards = ${JSON.stringify(scenarios.map(cardOf))};`;

async function report(server: ViteDevServer, current: () => Promise<Compiled>): Promise<void> {
  try {
    const { errors, warnings } = await current();
    for (const line of warnings) server.config.logger.warn(line);
    for (const line of errors) server.config.logger.error(line);
  } catch (error) {
    server.config.logger.error(`the scenarios cannot be compiled: ${error}`);
  }
  const module = server.moduleGraph.getModuleById(RESOLVED);
  if (module) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}
