/** What sound fetches in one talk, and when. */
import { launch } from '../../browser/launch.ts';
import { serve } from '../../serve.mjs';
import { tapThrough } from '../page/talk.ts';
import { noteTraffic, type Request } from '../page/traffic.ts';
import { visitor } from '../page/visitor.ts';
import { SLUG } from '../scenario.ts';
import { copyApp, type Measuring } from '../site.ts';

export interface SoundFigures {
  readonly address: string;
  readonly taps: number;
  /** Whatever was fetched for sound before anything was tapped; nothing should be. */
  readonly before: readonly Request[];
  /** Clips and loops. */
  readonly sounds: readonly Request[];
  readonly scripts: readonly Request[];
}

const SOUND = /\.(webm|weba|m4a|mp3|ogg|opus|wav)$/;
const SCRIPT = /(?:^|\/)(sound|howler)[^/]*\.js$/;
/** Milliseconds without a tap: before the first, and after the last, until all has come. */
const QUIET = 6000;
const MOST_TAPS = 40;

/** One talk from its first line to its end, at full speed. */
export async function measureSound({ house, folder, browser }: Measuring): Promise<SoundFigures> {
  const server = await serve(copyApp(house, folder));
  const program = await launch(browser);
  try {
    const at = `#/play/${SLUG}?seed=7`;
    const blank = `${server.url}blank.html`;
    const { page, protocol, leave } = await visitor(program, blank, { line: 'plain', slower: 1 });
    const traffic = noteTraffic(protocol, `${server.url}app/`);
    await page.goto(`${server.url}app/${at}`);
    await page.waitForTimeout(QUIET);
    const asked = () =>
      [...traffic.values()].filter(({ name }) => SOUND.test(name) || SCRIPT.test(name));
    const before = asked();
    const taps = (await tapThrough(page, MOST_TAPS)).length;
    await page.waitForTimeout(QUIET);
    const all = asked();
    await leave();
    return {
      address: at,
      taps,
      before,
      sounds: all.filter(({ name }) => SOUND.test(name)),
      scripts: all.filter(({ name }) => SCRIPT.test(name)),
    };
  } finally {
    await program.close();
    await server.close();
  }
}
