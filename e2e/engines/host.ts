/**
 * The built app at an address of its own, so that nothing is kept from one test to the next: with
 * a script before those of the page, and without what a test takes away.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The browser asks for it, whatever the page says. */
const BY_ITSELF = /\/favicon\.ico$/;
const AFTER_POLICY = /(<meta http-equiv="Content-Security-Policy"[^>]*>)/;

export interface Host {
  /** Ends with a slash. */
  readonly url: string;
  /** Paths of all that was asked for, in order. */
  readonly asked: readonly string[];
  /** Paths of what was blocked. */
  readonly blocked: readonly string[];
  /** Paths that were asked for and are not there. */
  readonly missed: readonly string[];
  close(): Promise<void>;
}

/** `app`: where it is served already; connections for `blocking` are cut. */
export async function hostApp(
  app: string,
  script: string,
  blocking?: Pick<RegExp, 'test'>,
): Promise<Host> {
  const under = new URL(app).pathname;
  const asked: string[] = [];
  const blocked: string[] = [];
  const missed: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (blocking?.test(path)) {
      blocked.push(path);
      request.socket.destroy();
      return;
    }
    if (path === `${under}probe.js`) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
      return;
    }
    const answer = await fetch(new URL(path, app));
    if (!answer.ok && !BY_ITSELF.test(path)) missed.push(path);
    const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'Content-Type': type });
    if (type.startsWith('text/html')) {
      const page = await answer.text();
      response.end(page.replace(AFTER_POLICY, '$1<script src="probe.js"></script>'));
    } else {
      response.end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    asked,
    blocked,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
