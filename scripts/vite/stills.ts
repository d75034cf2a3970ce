/**
 * Draws the stills from the stage's own code when the app is built: `stills/<name>.svg` for each
 * place. The development server draws them when they are asked for.
 */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

export function stills(): Plugin {
  return {
    name: 'amends:stills',

    async generateBundle() {
      for (const [name, source] of await drawn()) {
        this.emitFile({ type: 'asset', fileName: `stills/${name}.svg`, source });
      }
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = nameIn(request.url ?? '');
        if (name === undefined) return next();
        drawn().then((all) => {
          const svg = all.get(name);
          response.statusCode = svg === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'image/svg+xml');
          response.end(svg);
        }, next);
      });
    },
  };
}

const nameIn = (url: string): string | undefined =>
  /^\/stills\/([a-z][a-z-]*)\.svg(?:\?|$)/.exec(url)?.[1];

/** Loaded anew each time, so that a change to a place is seen at once. */
async function drawn(): Promise<ReadonlyMap<string, string>> {
  const file = fileURLToPath(new URL('../../src/stage/still.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('../../src/stage/still.ts')>(file, {
    configFile: false,
    logLevel: 'error',
  });
  return module.stills();
}
