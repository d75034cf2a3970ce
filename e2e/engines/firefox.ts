/** Firefox as it is installed, without a window, over WebDriver BiDi. */
import { openSession, type Session } from './bidi.ts';
import { callOf, type Engine, type Size, type Tab } from './engine.ts';
import { type Place, placeOn, pressAt } from './pointer.ts';
import { newHome, start } from './program.ts';

/** What an evaluation comes to. */
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export async function startFirefox(path: string): Promise<Engine> {
  const home = newHome();
  const program = start(
    path,
    ['--headless', '--no-remote', '--profile', home.path, '--remote-debugging-port', '0'],
    { HOME: home.path, MOZ_HEADLESS: '1' },
  );
  const address = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const session = await openSession(`${address}/session`);
  return {
    open: (size, ratio) => openTab(session, size, ratio),
    async close() {
      session.close();
      await program.stop();
      home.clear();
    },
  };
}

const newContext = (session: Session): Promise<{ context: string }> =>
  session.send('browsingContext.create', { type: 'tab' });

async function openTab(session: Session, first: Size, ratio: number): Promise<Tab> {
  const { context } = await newContext(session);
  let cover: string | undefined;
  let at: Place = { x: 0, y: 0 };
  const tab: Tab = {
    async goto(url) {
      await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(run, ...args) {
      const answer = await session.send<Evaluated>('script.evaluate', {
        expression: callOf(run, args),
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    async click(selector) {
      at = await tab.evaluate(placeOn, selector, at.x);
      await session.send('input.performActions', { context, actions: pressAt(at) });
    },
    async resize({ width, height }) {
      await session.send('browsingContext.setViewport', {
        context,
        viewport: { width, height },
        devicePixelRatio: ratio,
      });
    },
    async hide() {
      cover = (await newContext(session)).context;
    },
    async show() {
      if (cover) await session.send('browsingContext.close', { context: cover });
      cover = undefined;
      await session.send('browsingContext.activate', { context });
    },
    async screenshot() {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return data;
    },
    async close() {
      if (cover) await session.send('browsingContext.close', { context: cover });
      await session.send('browsingContext.close', { context });
    },
  };
  await tab.resize(first);
  return tab;
}
