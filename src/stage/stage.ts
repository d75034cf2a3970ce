/**
 * The stage's door. It shows the customer of one Moment after another, and is told nothing else.
 * Everything that can be read or touched is on the page; this is a picture.
 */
import { breather } from './breather.ts';
import { fit, type Lent, lend, type Renderer } from './game.ts';
import { screenOf } from './host.ts';
import { Pace } from './pace.ts';
import { Slowness, webglIsFast } from './renderer.ts';
import { type Screen, sameScreen } from './screen.ts';
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

/** A graphics card that forgets everything is mostly back at once; milliseconds. */
const COMEBACK = 1500;

/** What the device has shown itself good for, in whichever talk it was. */
let best: Renderer | undefined;

function isLost({ game }: Lent): boolean {
  return 'contextLost' in game.renderer && game.renderer.contextLost;
}

/**
 * Milliseconds between two frames at least: drawn by the processor, each is taken from the page.
 * Every third of a screen's comes evenly, as every second and a half would not.
 */
const LEAST = { webgl: 0, canvas: 50 } as const;

class OpenStage implements Stage {
  renderer: Renderer;
  readonly #host: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #ticker: Ticker;
  readonly #slowness = new Slowness();
  #pace: Pace;
  #lent: Lent | null = null;
  #show: Show | null = null;
  #screen: Screen | null = null;
  #view: StageView;
  #resizeTimer = 0;
  #lossTimer = 0;
  #closed = false;

  constructor(host: HTMLElement, first: StageView) {
    this.#host = host;
    this.#view = first;
    best ??= webglIsFast() ? 'webgl' : 'canvas';
    this.renderer = best;
    this.#pace = new Pace(LEAST[this.renderer]);
    this.#ticker = new Ticker(this.#step, this.#frameTook);
    this.#observer = new ResizeObserver(this.#onResize);
  }

  async open(): Promise<void> {
    const screen = screenOf(this.#host, this.renderer);
    const lent = await lend(screen, this.renderer);
    this.#lent = lent;
    this.#screen = screen;
    lent.game.renderer.on('restorewebgl', this.#restored).on('losewebgl', this.#lost);
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
    // Open means that the customer is there; until then something else may stand in their place.
    this.#step(performance.now());
    this.#host.replaceChildren(lent.game.canvas);
    this.#ticker.wake();
    if (isLost(lent)) this.#lost();
  }

  #step = (now: number): number => {
    if (this.#lent === null || this.#show === null) return Number.POSITIVE_INFINITY;
    const begun = performance.now();
    const wanted = this.#show.frame(now);
    this.#lent.game.step(now, 16);
    return this.#pace.wait(wanted, performance.now() - begun);
  };

  #frameTook = (took: number): void => {
    if (this.renderer === 'webgl' && this.#slowness.tooSlow(took)) this.#goPlain();
  };

  /** From now on the processor draws, in this talk and every later one. */
  #goPlain(): void {
    best = 'canvas';
    this.renderer = best;
    this.#pace = new Pace(LEAST[best]);
    this.#stop();
    this.#lent?.end();
    this.#lent = null;
    void this.open();
  }

  /** The graphics card has forgotten everything, as it may while nobody looks. */
  #lost = (): void => {
    clearTimeout(this.#lossTimer);
    this.#lossTimer = window.setTimeout(() => {
      if (document.hidden || this.#show === null) this.#lost();
      else this.#goPlain();
    }, COMEBACK);
  };

  #restored = (): void => {
    clearTimeout(this.#lossTimer);
    this.#redraw(screenOf(this.#host, this.renderer));
  };

  #onResize = (): void => {
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = window.setTimeout(this.#resize, RESIZE_PAUSE);
  };

  #resize = (): void => {
    if (this.#lent === null || this.#show === null || this.#host.clientWidth === 0) return;
    const { game } = this.#lent;
    const screen = screenOf(this.#host, this.renderer);
    if (sameScreen(screen, this.#screen)) {
      this.#show.cover(screen);
      return;
    }
    fit(game, screen);
    this.#redraw(screen);
  };

  #redraw(screen: Screen): void {
    this.#screen = screen;
    this.#show?.resize(screen);
    this.#ticker.wake();
  }

  show(view: StageView): void {
    this.#view = view;
    this.#show?.view(view, performance.now());
    this.#ticker.wake();
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#resizeTimer);
    clearTimeout(this.#lossTimer);
    this.#show = null;
    this.#lent?.game.renderer.off('restorewebgl', this.#restored).off('losewebgl', this.#lost);
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
  try {
    await stage.open();
    return stage;
  } catch (error) {
    stage.close();
    throw error;
  }
}
