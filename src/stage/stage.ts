/**
 * The stage's door. It shows the customer of one Moment after another, and is told nothing else.
 * Everything that can be read or touched is on the page; this is a picture.
 */
import { CANVAS, Game, NONE, type PhaserGame, type PhaserScene, WEBGL } from './phaser.ts';
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
  readonly renderer: 'webgl' | 'canvas';
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

function screenOf(host: HTMLElement, renderer: 'webgl' | 'canvas'): Screen {
  return screenFor(host.clientWidth, host.clientHeight, window.devicePixelRatio, renderer);
}

/** Phaser sets a size of its own only where it differs from the canvas's. */
function fit(canvas: HTMLCanvasElement): void {
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%' });
}

/** A running game with one empty scene; its own loop sleeps, because the stage drives it. */
function openGame(
  host: HTMLElement,
  screen: Screen,
  renderer: 'webgl' | 'canvas',
): Promise<{ readonly game: PhaserGame; readonly scene: PhaserScene }> {
  return new Promise((resolve) => {
    const game = new Game({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      parent: host,
      width: screen.width,
      height: screen.height,
      scale: { mode: NONE, zoom: 1 / screen.ratio },
      backgroundColor: '#f7e6cf',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: {
        antialiasGL: false,
        powerPreference: 'low-power',
        // With more, its shader picks the texture by comparing interpolated floats, and misses.
        maxTextures: 1,
      },
      scene: {
        create(this: PhaserScene) {
          // The loop starts right after this: let it, then send it to sleep.
          queueMicrotask(() => {
            game.loop.sleep();
            resolve({ game, scene: this });
          });
        },
      },
    });
  });
}

/** Milliseconds between two frames of the canvas renderer. */
const PLAIN_FRAME = 1000 / 24;

class OpenStage implements Stage {
  renderer: 'webgl' | 'canvas';
  readonly #host: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #ticker: Ticker;
  readonly #slowness = new Slowness();
  #game: PhaserGame | null = null;
  #show: Show | null = null;
  #view: StageView;
  #resizeTimer = 0;
  #closed = false;

  constructor(host: HTMLElement, first: StageView) {
    this.#host = host;
    this.#view = first;
    this.renderer = webglIsFast() ? 'webgl' : 'canvas';
    this.#ticker = new Ticker(this.#step, this.#frameTook);
    this.#observer = new ResizeObserver(this.#onResize);
  }

  async open(): Promise<void> {
    const screen = screenOf(this.#host, this.renderer);
    const { game, scene } = await openGame(this.#host, screen, this.renderer);
    if (this.#closed) {
      endGame(game);
      return;
    }
    this.#game = game;
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    fit(canvas);
    game.renderer.on('restorewebgl', this.#redraw);
    const show = new Show(scene, this.#view, screen, this.renderer === 'canvas', Math.random);
    for (const piece of show.pieces()) {
      await breather();
      if (this.#closed) return;
      piece();
    }
    this.#show = show;
    show.view(this.#view, performance.now());
    this.#observer.observe(this.#host);
    this.#ticker.wake();
  }

  #step = (now: number): number => {
    if (this.#game === null || this.#show === null) return Number.POSITIVE_INFINITY;
    const wait = this.#show.frame(now);
    this.#game.step(now, 16);
    // Drawn by the processor, every frame is taken from the page.
    return this.renderer === 'canvas' ? Math.max(wait, PLAIN_FRAME) : wait;
  };

  #frameTook = (took: number): void => {
    if (this.renderer === 'canvas' || !this.#slowness.tooSlow(took)) return;
    this.renderer = 'canvas';
    this.#end();
    void this.open();
  };

  #onResize = (): void => {
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = window.setTimeout(this.#resize, RESIZE_PAUSE);
  };

  #resize = (): void => {
    const game = this.#game;
    if (game === null || this.#show === null || this.#host.clientWidth === 0) return;
    const screen = screenOf(this.#host, this.renderer);
    if (game.scale.width === screen.width && game.scale.height === screen.height) return;
    game.scale.setZoom(1 / screen.ratio);
    game.scale.resize(screen.width, screen.height);
    fit(game.canvas);
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

  #end(): void {
    this.#observer.disconnect();
    clearTimeout(this.#resizeTimer);
    this.#show = null;
    if (this.#game !== null) endGame(this.#game);
    this.#game = null;
  }

  close(): void {
    this.#closed = true;
    this.#ticker.close();
    this.#end();
  }
}

/** Phaser ends a game in its next step; a sleeping one is never stepped. */
function endGame(game: PhaserGame): void {
  game.destroy(true);
  game.step(performance.now(), 16);
}

/** Opens the stage in `host` and fills it. It rejects where neither renderer can be had. */
export async function openStage(host: HTMLElement, first: StageView): Promise<Stage> {
  await breather();
  const stage = new OpenStage(host, first);
  await stage.open();
  return stage;
}
