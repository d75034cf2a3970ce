/** WebKitGTK in its small browser, on a screen that nobody sees, over WebDriver. */
import { createServer } from 'node:net';
import { callOf, type Engine, type Size, type Tab } from './engine.ts';
import { type Place, placeOn, pressAt } from './pointer.ts';
import { newHome, start } from './program.ts';
import { openSession, type Session, untilReady } from './webdriver.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Milliseconds. */
const PATIENCE = 45_000;

export async function startWebKit(paths: WebKitPrograms): Promise<Engine> {
  const home = newHome();
  const screen = start(
    paths.screen,
    ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'],
    {},
  );
  const display = await screen.says(/^(\d+)\n/, 3);
  const port = await freePort();
  const driver = start(paths.driver, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    HOME: home.path,
    GDK_BACKEND: 'x11',
    // Nothing on the machine is asked for what a desktop would know.
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, PATIENCE);
  const session = await openSession(address, {
    'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
  });
  await session.post('/timeouts', { script: PATIENCE, pageLoad: PATIENCE });
  return {
    // The screen has one device pixel to each of the page, whatever is asked for.
    open: (size) => openTab(session, size),
    async close() {
      await session.delete();
      await driver.stop();
      await screen.stop();
      home.clear();
    },
  };
}

/** The only window of the session, emptied for the next test. */
async function openTab(session: Session, first: Size): Promise<Tab> {
  let at: Place = { x: 0, y: 0 };
  const tab: Tab = {
    goto: (url) => session.post('/url', { url }),
    async evaluate(run, ...args) {
      const { value, error } = await session.post<{ value?: string; error?: string }>(
        '/execute/async',
        {
          script:
            'const done = arguments[0];' +
            `${callOf(run, args)}.then((value) => done({ value }), (e) => done({ error: String(e) }));`,
          args: [],
        },
      );
      if (value === undefined) throw new Error(error);
      return JSON.parse(value);
    },
    async click(selector) {
      at = await tab.evaluate(placeOn, selector, at.x);
      await session.post('/actions', { actions: pressAt(at) });
    },
    async resize({ width, height }) {
      const outer = await session.post<Size>('/window/rect', { width, height });
      // The browser's own bars take some of it.
      const inner = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await session.post('/window/rect', {
        width: width + outer.width - inner.width,
        height: height + outer.height - inner.height,
      });
    },
    async hide() {
      await session.post('/window/minimize');
    },
    async show() {
      const { width, height } = await session.get<Size>('/window/rect');
      await session.post('/window/rect', { width, height });
    },
    screenshot: () => session.get('/screenshot'),
    close: () => tab.goto('about:blank'),
  };
  await tab.resize(first);
  return tab;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
