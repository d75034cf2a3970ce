/**
 * The door to the stage. The stage is brought in when the page has nothing else to do, never
 * while somebody waits for an answer; if it never comes, the conversation is complete without it.
 */
import type { Moment } from '../core/session/moment.ts';
import type { Stage, StageView } from '../stage/stage.ts';
import { idle } from './idle.ts';

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

  async function bringIn(): Promise<void> {
    asked = true;
    await idle();
    if (!host) return;
    setState('loading');
    const here = host;
    try {
      const { openStage } = await import('../stage/stage.ts');
      await idle();
      if (here !== host || !view) return setState('off');
      const shown = view;
      const opened = await openStage(here, shown);
      if (here !== host) return opened.close();
      stage = opened;
      if (view && view !== shown) stage.show(view);
      setState('ready');
    } catch {
      // The talk goes on without a picture; nothing of it depends on the stage.
      setState('off');
    }
  }

  return {
    host(element) {
      if (element === host) return;
      stage?.close();
      stage = undefined;
      asked = false;
      host = element;
      setState('off');
      if (host && view) void bringIn();
    },
    show(moment, motion, patience) {
      view = { moment, motion, ...(patience === undefined ? {} : { patience }) };
      if (stage) stage.show(view);
      else if (host && !asked) void bringIn();
    },
  };
}
