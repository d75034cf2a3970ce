/**
 * The door to the stage. The stage is brought in when the page has nothing else to do, never
 * while somebody waits for an answer; if it never comes, the conversation is complete without it.
 */
import type { Moment } from '../core/session/moment.ts';
import type { Stage, StageView } from '../stage/stage.ts';
import { type Coming, fetchStageAhead } from './ahead.ts';
import { idle, untouched } from './idle.ts';

export interface StageDoor {
  /** Given the element to draw in when it appears, `null` when it goes. */
  readonly host: (element: HTMLElement | null) => void;
  /** `patience`: what is left of it, 0…1; undefined while it is off. */
  show(moment: Moment, motion: StageView['motion'], patience?: number): void;
}

type StageState = 'off' | 'loading' | 'ready';

const setState = (state: StageState): void => {
  document.documentElement.dataset.stage = state;
};

export function openStageDoor(): StageDoor {
  let host: HTMLElement | null = null;
  let stage: Stage | undefined;
  let view: StageView | undefined;
  let asked = false;

  async function bringIn(here: HTMLElement): Promise<void> {
    asked = true;
    setState('loading');
    const coming = fetchStageAhead();
    try {
      const drawn = await hangPoster(here, coming);
      await coming.stage;
      await idle();
      if (here !== host) return;
      // Running Phaser for the first time takes as long as booting it: a tap may come between.
      const { openStage } = await import('../stage/stage.ts');
      await idle();
      if (here !== host || !view) return;
      const shown = view;
      const opened = await openStage(
        here,
        shown.moment === drawn ? { ...shown, there: true } : shown,
      );
      if (here !== host) return opened.close();
      stage = opened;
      if (view !== shown) stage.show(view);
      setState('ready');
    } catch {
      // The talk goes on without the stage; nothing of it depends on that.
      if (here === host) setState('off');
    }
  }

  /**
   * What draws the customer comes before what moves them. Resolves with the Moment that is seen
   * now; where the stage is as quick, the customer may as well come in by themselves.
   */
  async function hangPoster(here: HTMLElement, coming: Coming): Promise<Moment | undefined> {
    let needed = true;
    void coming.stage.then(() => {
      needed = false;
    });
    await coming.poster;
    await untouched();
    const { drawPoster } = await import('../stage/poster.ts');
    await untouched();
    if (here !== host || !view || !needed) return;
    const { moment } = view;
    const poster = await drawPoster(here, moment, untouched);
    if (here !== host || !poster) return;
    here.replaceChildren(poster);
    return moment;
  }

  return {
    host(element) {
      if (element === host) return;
      stage?.close();
      stage = undefined;
      asked = false;
      host = element;
      setState('off');
      if (host && view) void bringIn(host);
    },
    show(moment, motion, patience) {
      view = { moment, motion, ...(patience === undefined ? {} : { patience }) };
      if (stage) stage.show(view);
      else if (host && !asked) void bringIn(host);
    },
  };
}
