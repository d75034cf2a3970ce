/**
 * Time passes: a soft evening goes across the picture from left to right, and a clock in it turns
 * once. At its middle nothing of the scene is seen, and another may stand there.
 */
import { between, swell } from './acting/ease.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import { type Drawing, fill, line } from './rig/drawing.ts';
import { box, ellipse, p } from './rig/path.ts';
import type { Screen } from './screen.ts';

/** Milliseconds. */
export const PASSAGE = 880;
/** The scene changes here: the whole picture is covered a little before and after. */
export const COVERED = 400;

const NIGHT = '#2c2138';
/** The middle third is closed, both ends fade. */
const VEIL: readonly Drawing[] = [
  fill(box(0, 0, 300, 10), {
    from: [0, 0],
    to: [300, 0],
    stops: [
      [0, NIGHT, 0],
      [0.16, '#7a4a4a', 0.55],
      [0.3, NIGHT, 1],
      [0.7, NIGHT, 1],
      [0.84, '#d98a4a', 0.5],
      [1, '#ffd9a0', 0],
    ],
  }),
];

const FACE: readonly Drawing[] = [
  fill(ellipse(0, 0, 46), '#fff3dc', 0.16),
  line(ellipse(0, 0, 44), '#f7dcb8', 5),
  ...Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6;
    const r = i % 3 === 0 ? 31 : 35;
    return line(
      p`M${Math.cos(a) * r} ${Math.sin(a) * r}L${Math.cos(a) * 37} ${Math.sin(a) * 37}`,
      '#f7dcb8',
      3,
    );
  }),
];
const HAND: readonly Drawing[] = [
  line('M0 6L0 -30', '#f2b545', 5),
  fill(ellipse(0, 0, 5), '#f2b545'),
];
const SHORT: readonly Drawing[] = [line('M0 4L0 -18', '#f7dcb8', 6)];

export class PassageView {
  readonly #veil: Layer;
  readonly #face: Layer;
  readonly #hand: Layer;
  readonly #short: Layer;
  #start = Number.NEGATIVE_INFINITY;
  #drawn = false;

  constructor(scene: PhaserScene) {
    this.#veil = new Layer(scene, 'passage-veil');
    this.#face = new Layer(scene, 'passing-clock');
    this.#short = new Layer(scene, 'passing-hours');
    this.#hand = new Layer(scene, 'passing-minutes');
    this.#veil.image.setDepth(60);
    this.#face.image.setDepth(61);
    this.#short.image.setDepth(62);
    this.#hand.image.setDepth(62);
  }

  /** `start` may still be to come. */
  begin(start: number): void {
    this.#start = start;
    if (this.#drawn) return;
    this.#veil.size({ x: 0, y: 0, width: 300, height: 10 }, 1);
    this.#veil.draw(VEIL);
    const round = { x: -50, y: -50, width: 100, height: 100 };
    for (const [layer, of] of [
      [this.#face, FACE],
      [this.#hand, HAND],
      [this.#short, SHORT],
    ] as const) {
      layer.size(round, 3);
      layer.draw(of);
    }
    this.#drawn = true;
  }

  covered(now: number): boolean {
    return now - this.#start >= COVERED;
  }

  passing(now: number): boolean {
    return now - this.#start < PASSAGE;
  }

  /** `full`: things may move. */
  show({ width, height }: Screen, now: number, full: boolean): void {
    const passing = full && now >= this.#start && this.passing(now);
    for (const { image } of [this.#veil, this.#face, this.#hand, this.#short]) {
      image.setVisible(passing);
    }
    if (!passing) return;
    const time = now - this.#start;
    // It stands closed for a moment, so that the change is never seen.
    const come = between(time, 0, COVERED - 40) * 0.5;
    const go = between(time, COVERED + 40, PASSAGE) * 0.5;
    const span = width * 2.6;
    const left = -span + (come + go) * (span + width);
    this.#veil.image
      .setPosition(left, 0)
      .setScale(span / this.#veil.image.width, height / this.#veil.image.height);
    const seen = swell(time, PASSAGE, 300);
    const turn = between(time, 60, PASSAGE - 80);
    const size = (Math.min(width, height) / 100) * 0.26 * (0.9 + 0.1 * seen);
    for (const [layer, angle] of [
      [this.#face, 0],
      [this.#hand, turn * Math.PI * 2],
      [this.#short, 0.6 + (turn * Math.PI) / 6],
    ] as const) {
      layer.place(width / 2, height * 0.42, size, angle);
      layer.image.setAlpha(seen);
    }
  }
}
