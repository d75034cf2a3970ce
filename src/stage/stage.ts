/**
 * The stage's door. It shows the customer of one Moment after another, and is told nothing else.
 * Everything that can be read or touched is on the page; this is a picture.
 */
import { fit, type Lent, lend, type Renderer } from './game.ts';
import { Pace } from './pace.ts';
import { Slowness, webglIsFast } from './renderer.ts';
import { type Screen, screenFor } from './screen.ts';
import { Show } from './show.ts';
import { Ticker } from './ticker.ts';
import type { StageView } from './view.ts';

export type { StageView } from './view.ts';

export interface Stage {
  show(view: StageView): void;
  /** Takes the picture out of its host and lets everything go. */
  close(): void;
  readonly renderer: Renderer;
}

/** A redraw at every step of a dragged window would be felt; milliseconds. */
const RESIZE_PAUSE = 90;

/** Lets a waiting tap go first. */
function breather(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
}

function screenOf(host: HTMLElement, renderer: Renderer): Screen {
  return screenFor(host.clientWidth, host.clientHeight, window.devicePixelRatio, renderer);
}

/** Milliseconds between two frames at least: drawn by the processor, each is taken from the page. */
const LEAST = { webgl: 0, canvas: 1000 / 24 } as const;

class OpenStage implements Stage {
  renderer: Renderer;
  readonly #host: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #ticker: Ticker;
  readonly #slowness = new Slowness();
  #pace: Pace;
  #lent: Lent | null = null;
  #show: Show | null = null;
  #view: StageView;
  #resizeTimer = 0;
  #closed = false;

  constructor(host: HTMLElement, first: StageView) {
    this.#host = host;
    this.#view = first;
    this.renderer = webglIsFast() ? 'webgl' : 'canvas';
    this.#pace = new Pace(LEAST[this.renderer]);
    this.#ticker = new Ticker(this.#step, this.#frameTook);
    this.#observer = new ResizeObserver(this.#onResize);
  }

  async open(): Promise<void> {
    const screen = screenOf(this.#host, this.renderer);
    const lent = await lend(this.#host, screen, this.renderer);
    this.#lent = lent;
    lent.game.renderer.on('restorewebgl', this.#redraw);
    if (this.#closed) return this.#end();
    const plain = this.renderer === 'canvas';
    const show = new Show(lent.scene, this.#view, screen, plain, Math.random);
    for (const piece of show.pieces()) {
      await breather();
      if (this.#closed) return this.#end();
      piece();
    }
    this.#show = show;
    show.view(this.#view, performance.now());
    this.#observer.observe(this.#host);
    // Open means that the customer is there.
    this.#step(performance.now());
    this.#ticker.wake();
  }

  #step = (now: number): number => {
    if (this.#lent === null || this.#show === null) return Number.POSITIVE_INFINITY;
    const begun = performance.now();
    const wanted = this.#show.frame(now);
    this.#lent.game.step(now, 16);
    return this.#pace.wait(wanted, performance.now() - begun);
  };

  #frameTook = (took: number): void => {
    if (this.renderer === 'canvas' || !this.#slowness.tooSlow(took)) return;
    this.renderer = 'canvas';
    this.#pace = new Pace(LEAST.canvas);
    this.#stop();
    this.#lent?.end();
    this.#lent = null;
    void this.open();
  };

  #onResize = (): void => {
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = window.setTimeout(this.#resize, RESIZE_PAUSE);
  };

  #resize = (): void => {
    if (this.#lent === null || this.#show === null || this.#host.clientWidth === 0) return;
    const { game } = this.#lent;
    const screen = screenOf(this.#host, this.renderer);
    if (game.scale.width === screen.width && game.scale.height === screen.height) return;
    fit(game, screen);
    this.#redraw();
  };

  /** Also after the graphics card forgot everything. */
  #redraw = (): void => {
    this.#show?.resize(screenOf(this.#host, this.renderer));
    this.#ticker.wake();
  };

  show(view: StageView): void {
    this.#view = view;
    this.#show?.view(view, performance.now());
    this.#ticker.wake();
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#resizeTimer);
    this.#show = null;
    this.#lent?.game.renderer.off('restorewebgl', this.#redraw);
  }

  #end(): void {
    this.#stop();
    this.#lent?.giveBack();
    this.#lent = null;
  }

  close(): void {
    this.#closed = true;
    this.#ticker.close();
    this.#end();
  }
}

/** Opens the stage in `host` and fills it. It rejects where neither renderer can be had. */
export async function openStage(host: HTMLElement, first: StageView): Promise<Stage> {
  await breather();
  const stage = new OpenStage(host, first);
  await stage.open();
  return stage;
}
