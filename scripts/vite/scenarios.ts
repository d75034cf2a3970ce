/**
 * Compiles the bundled scenarios when the app is built: `scenarios/<slug>.<language>.json` for each
 * in each language, their openings, and the module `virtual:scenarios` with their cards. Openings
 * of scenarios as they were written come with the page, as data; a translation has its opening in
 * a file, `scenarios/<slug>.<language>.opening.json`, and its card in a module of its language.
 *
 * What has an error fails the build, and a translation that is not finished is left out of it. The
 * development server says what is wrong, serves all that can be played and reads again on every
 * change.
 */
import { join, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { openingOf } from '../../src/core/scenario/opening.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { cardOf } from './card.ts';
import { type Compiled, compileScenarios } from './compile.ts';

/** Milliseconds without a change: saving one file is often several changes to its folder. */
const QUIET = 100;
const VIRTUAL = 'virtual:scenarios';
/** `virtual:scenarios`, and `virtual:scenarios/es` for what is in another language than written. */
const MODULE = /^\0?virtual:scenarios(?:\/([A-Za-z0-9-]+))?$/;

export function scenarios(): Plugin {
  let root = process.cwd();
  let building = false;
  let compiled: Promise<Offered> | undefined;
  const current = (): Promise<Offered> => {
    compiled ??= compileScenarios(root).then((all) => offer(all, building));
    return compiled;
  };

  return {
    name: 'amends:scenarios',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },

    resolveId: (id) => (MODULE.test(id) && id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    async load(id) {
      const [found, language] = MODULE.exec(id) ?? [];
      return found === undefined ? undefined : moduleText(await current(), language);
    },

    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const { errors, warnings } = await current();
      for (const warning of warnings) this.warn(warning);
      if (errors.length > 0) this.error(`a scenario cannot be played:\n${errors.join('\n')}`);
    },
    async generateBundle() {
      for (const [fileName, data] of (await current()).files) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(data) });
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
        const [, name] = ASKED.exec(request.url ?? '') ?? [];
        if (name === undefined) return next();
        current().then(({ files }) => {
          const found = files.get(name);
          response.statusCode = found ? 200 : 404;
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(found ?? null));
        }, next);
      });
    },
  };
}

const ASKED = /^\/(scenarios\/[A-Za-z0-9.-]+\.json)(?:\?|$)/;

/** What the app can have. */
interface Offered extends Pick<Compiled, 'scenarios' | 'errors' | 'warnings'> {
  readonly translations: readonly Scenario[];
  /** What is fetched, by its name. */
  readonly files: ReadonlyMap<string, Scenario>;
}

function offer(compiled: Compiled, building: boolean): Offered {
  const translations = compiled.translations
    .filter(({ complete }) => complete || !building)
    .map(({ scenario }) => scenario);
  const name = ({ slug, language }: Scenario) => `scenarios/${slug}.${language}`;
  return {
    ...compiled,
    translations,
    files: new Map([
      ...[...compiled.scenarios, ...translations].map(
        (each) => [`${name(each)}.json`, each] as const,
      ),
      ...translations.map((each) => [`${name(each)}.opening.json`, openingOf(each)] as const),
    ]),
  };
}

/** The openings by slug, as a data block: no script, so the policy has nothing to say to it. */
function openingsIn({ scenarios, translations }: Offered): HtmlTagDescriptor[] {
  const openings = Object.fromEntries(
    scenarios.map((each) => [
      each.slug,
      {
        opening: openingOf(each),
        others: translations.filter(({ slug }) => slug === each.slug).map((told) => told.language),
      },
    ]),
  );
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

/** @param language for the cards of translations into it; else those of scenarios as written */
function moduleText({ scenarios, translations }: Offered, language?: string): string {
  const cards = language ? translations.filter((told) => told.language === language) : scenarios;
  const text = `export const cards = ${JSON.stringify(cards.map(cardOf))};`;
  if (language) return text;
  const languages = [...new Set(translations.map((told) => told.language))];
  const doors = languages.map(
    (each) => `${JSON.stringify(each)}: () => import('${VIRTUAL}/${each}')`,
  );
  return `${text}\nexport const translated = { ${doors.join(', ')} };`;
}

async function report(server: ViteDevServer, current: () => Promise<Offered>): Promise<void> {
  try {
    const { errors, warnings } = await current();
    for (const line of warnings) server.config.logger.warn(line);
    for (const line of errors) server.config.logger.error(line);
  } catch (error) {
    server.config.logger.error(`the scenarios cannot be compiled: ${error}`);
  }
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (MODULE.test(id)) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
