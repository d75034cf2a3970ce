/**
 * Writes the names of the scripts that come with later modules into the built page, as data, so
 * that they can be fetched before they are run: `import()` alone would run them wherever they
 * arrive, between a tap and its answer too. A page in development has no such list, and goes
 * without.
 */
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/**
 * `entries`: paths of the modules below the root. In `<script id="ahead">` stands a list for each,
 * in this order, of what none before it brings.
 */
export function ahead(...entries: readonly string[]): Plugin {
  return {
    name: 'amends:ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'ahead' },
            children: JSON.stringify(namesIn(bundle, entries)),
            injectTo: 'body',
          },
        ];
      },
    },
  };
}

/** The largest first: it is the one that everything waits for. */
function namesIn(bundle: Bundle, entries: readonly string[]): readonly (readonly string[])[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const known = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap((each) => withImports(bundle, each)),
  );
  return entries.map((entry) => {
    const own = chunks
      .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${entry}`))
      .flatMap((each) => withImports(bundle, each))
      .filter((each) => !known.has(each));
    for (const each of own) known.add(each);
    return own
      .toSorted((a, b) => b.code.length - a.code.length)
      .map(({ fileName }) => `./${fileName}`);
  });
}

function withImports(bundle: Bundle, chunk: Chunk): Chunk[] {
  const found = new Set<Chunk>();
  const follow = (each: Bundle[string] | undefined): void => {
    if (each?.type !== 'chunk' || found.has(each)) return;
    found.add(each);
    for (const name of each.imports) follow(bundle[name]);
  };
  follow(chunk);
  return [...found];
}
