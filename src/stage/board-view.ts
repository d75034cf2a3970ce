/** The board of a place: drawn again while its letters turn, and else never. */
import { DEPTHS, reach } from './camera.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import { type Board, FIRST, type PlaceState } from './places/place.ts';
import type { Screen } from './screen.ts';

/** Letters turn in steps; milliseconds. */
const STEP = 60;

export class BoardView {
  readonly #layer: Layer;
  #board: Board | null = null;
  #state: PlaceState = FIRST;
  #start = Number.NEGATIVE_INFINITY;
  #drawn = Number.NEGATIVE_INFINITY;
  #ticking = 0;

  constructor(scene: PhaserScene) {
    this.#layer = new Layer(scene, 'board');
  }

  be(board: Board | undefined, state: PlaceState, screen: Screen): void {
    this.#layer.image.setVisible(false);
    this.#board = null;
    if (board === undefined) return;
    const { area, plane } = board;
    const seen = reach(screen.frame, DEPTHS[plane]);
    if (area.x > seen.x + seen.width || area.x + area.width < seen.x) return;
    this.#board = board;
    // It shines by itself: the room may go dark around it.
    this.#layer.image.setDepth(11.2);
    this.#layer.size(area, screen.scale);
    this.#state = { ...state, tick: this.#state.tick };
    this.#layer.draw(board.draw(this.#state, Number.POSITIVE_INFINITY));
    this.#start = Number.NEGATIVE_INFINITY;
  }

  /** `cut`: be changed, without changing. */
  change(state: PlaceState, now: number, cut: boolean): void {
    if (state.board === this.#state.board && state.later === this.#state.later) return;
    this.#state = { ...state, tick: this.#state.tick };
    this.#start = cut ? Number.NEGATIVE_INFINITY : now;
    this.#drawn = Number.NEGATIVE_INFINITY;
    if (cut && this.#board !== null) {
      this.#layer.draw(this.#board.draw(this.#state, Number.POSITIVE_INFINITY));
    }
  }

  show(screen: Screen, now: number, alive: boolean): void {
    const board = this.#board;
    if (board === null) return;
    if (board.every !== undefined && alive) {
      if (this.#ticking === 0) this.#ticking = now;
      if (now - this.#ticking > board.every) {
        this.#ticking = now;
        this.#state = { ...this.#state, tick: this.#state.tick + 1 };
        this.#start = now;
      }
    }
    if (this.changing()) this.#turn(board, now, alive);
    const [x, y] = screen.at(0, 0);
    this.#layer.place(x, y, screen.scale);
  }

  #turn(board: Board, now: number, alive: boolean): void {
    const since = now - this.#start;
    const over = since > board.length || !alive;
    if (!over && now - this.#drawn < STEP) return;
    this.#layer.draw(board.draw(this.#state, over ? Number.POSITIVE_INFINITY : since));
    this.#drawn = now;
    if (over) this.#start = Number.NEGATIVE_INFINITY;
  }

  /** Until its last picture has been drawn. */
  changing(): boolean {
    return this.#board !== null && this.#start !== Number.NEGATIVE_INFINITY;
  }
}
