/** Serves a folder as a plain web host would: for the browser tests and for measuring. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
});
const TEXT = /^(text|application)\/|svg/;

const compressed = promisify(brotliCompress);

/**
 * @param {string} folder
 * @param {string} under where it stands on the host: `/` or `/some/folder/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with `under`
 */
export async function serve(folder, under = '/') {
  /** Compressing well takes seconds for the largest file, so it is done once. @type {Map<string, Promise<Buffer>>} */
  const packed = new Map();

  const server = createServer(async (request, response) => {
    try {
      const file = fileOf(folder, under, request.url ?? '/');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const body = await readFile(file);
      response.setHeader('Content-Type', type);
      const brotli = TEXT.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
      if (brotli) {
        response.setHeader('Content-Encoding', 'br');
        if (!packed.has(file)) packed.set(file, compressed(body));
      }
      response.end(brotli ? await packed.get(file) : body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {string} under
 * @param {string} url
 * @throws where nothing of the folder is meant
 */
function fileOf(folder, under, url) {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(under)) throw new Error(`${pathname} is not under ${under}`);
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(under.length))));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder + sep))) {
    throw new Error(`${pathname} leads out of the folder`);
  }
  return pathname.endsWith('/') ? join(path, 'index.html') : path;
}
