/**
 * Compiles the bundled scenarios when the app is built: `scenarios/<slug>.json` for each, the
 * openings of all of them as data in the page, and the module `virtual:scenarios` with a card for
 * each. A scenario with an error fails the build; the development server says what is wrong,
 * serves the others and reads again on every change.
 */
import { join, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { openingOf } from '../../src/core/scenario/opening.ts';
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
        const fileName = fileNameOf(scenario.slug);
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(scenario) });
      }
    },

    transformIndexHtml: async () => openingsIn(await current()),

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
        const slug = slugOf(request.url ?? '');
        if (slug === undefined) return next();
        current().then(({ scenarios }) => {
          const found = scenarios.find((scenario) => scenario.slug === slug);
          response.statusCode = found ? 200 : 404;
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(found ?? null));
        }, next);
      });
    },
  };
}

const fileNameOf = (slug: string): string => `scenarios/${slug}.json`;
const slugOf = (url: string): string | undefined =>
  /^\/scenarios\/([a-z][a-z0-9-]*)\.json(?:\?|$)/.exec(url)?.[1];

/** The openings by slug, as a data block: no script, so the policy has nothing to say to it. */
function openingsIn({ scenarios }: Compiled): HtmlTagDescriptor[] {
  const openings = Object.fromEntries(scenarios.map((each) => [each.slug, openingOf(each)]));
  // Within a page, `</script>` would end the block wherever it stands.
  const children = JSON.stringify(openings).replaceAll('<', '\\u003c');
  return [
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'openings' },
      children,
      injectTo: 'body',
    },
  ];
}

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
