/** What was built: every file with its size, as it is and as it is served. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltFile {
  readonly name: string;
  /** Bytes. */
  readonly raw: number;
  readonly served: number;
}

/**
 * The largest first. Asking for every file once also has the server compress it before anything
 * is measured.
 */
export async function builtFiles(folder: string, url: string): Promise<readonly BuiltFile[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  const files = await Promise.all(
    paths.map(async (path): Promise<BuiltFile> => {
      const name = relative(folder, path).replaceAll(sep, '/');
      return { name, raw: statSync(path).size, served: await servedSize(url + name) };
    }),
  );
  return files.toSorted((a, b) => b.served - a.served);
}

async function servedSize(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}
