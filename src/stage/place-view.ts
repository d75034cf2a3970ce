/** The place around the customer, plane by plane, and the light that falls over all of it. */
import { BoardView } from './board-view.ts';
import { type Camera, DEPTHS, type Plane, reach, through } from './camera.ts';
import { Layer } from './layer.ts';
import { DUSK, type Light, laterLight } from './light.ts';
import { LivingView } from './living-view.ts';
import type { PhaserImage, PhaserScene } from './phaser.ts';
import { overlap, type Place, type PlaceState } from './places/place.ts';
import { type Drawing, fill } from './rig/drawing.ts';
import { box, ellipse } from './rig/path.ts';
import type { Screen } from './screen.ts';
import { WeatherView } from './weather-view.ts';

/** Nothing of a counter stands higher than this; world units. */
const FRONT_TOP = 440;
const MOTES = 5;
/** So much of a follow-up's light lies on people and counter. */
const LATER_OVER = 0.35;
/** So many parts of the middle plane at most in any place. */
const MOST_PIECES = 4;

const DUST: readonly Drawing[] = [
  fill(ellipse(8, 8, 8), {
    centre: [8, 8],
    radius: 8,
    stops: [
      [0, '#fffdf2', 1],
      [1, '#fffdf2', 0],
    ],
  }),
];

/** What falls in from the window or from a lamp. */
function falling({ light, lateLight = [] }: Place, later: boolean): readonly Drawing[] {
  return later ? lateLight : light;
}

/** The same on the wall, where it stays. */
function painted(place: Place, later: boolean): readonly Drawing[] {
  return [...falling(place, later), ...(later ? laterLight(place.dusk) : [])];
}

export class PlaceView {
  readonly #weather: WeatherView;
  readonly #living: LivingView;
  readonly #board: BoardView;
  readonly #back: Layer;
  readonly #middle: Layer[];
  readonly #front: Layer;
  readonly #light: Layer;
  readonly #lightOver: PhaserImage;
  readonly #later: Layer;
  readonly #laterOver: PhaserImage;
  readonly #dusk: Layer;
  readonly #motes: PhaserImage[];
  readonly #plain: boolean;

  /** `plain`: light is painted on the wall, for a renderer that pays for every pixel it mixes. */
  constructor(scene: PhaserScene, plain: boolean) {
    this.#plain = plain;
    this.#weather = new WeatherView(scene);
    this.#living = new LivingView(scene);
    this.#board = new BoardView(scene);
    this.#back = new Layer(scene, 'back');
    this.#middle = Array.from({ length: MOST_PIECES }, (_, i) => new Layer(scene, `middle-${i}`));
    this.#front = new Layer(scene, 'front');
    this.#light = new Layer(scene, 'light');
    this.#later = new Layer(scene, 'later');
    this.#dusk = new Layer(scene, 'dusk');
    const dust = new Layer(scene, 'dust');
    dust.size({ x: 0, y: 0, width: 16, height: 16 }, 1);
    dust.draw(DUST);
    dust.image.setVisible(false);
    // Mixed over the whole picture it costs too much without a graphics card: there the room goes
    // dark evenly, and only behind the people.
    this.#dusk.size({ x: 0, y: 0, width: 100, height: 100 }, plain ? 0.02 : 1.6);
    this.#dusk.draw(plain ? [fill(box(0, 0, 100, 100), '#2b1836')] : DUSK);
    this.#motes = Array.from({ length: plain ? 0 : MOTES }, () => dust.another().setDepth(52));
    this.#back.image.setDepth(4);
    for (const layer of this.#middle) layer.image.setDepth(8);
    this.#light.image.setDepth(10);
    this.#front.image.setDepth(30);
    this.#lightOver = this.#light.another().setDepth(50);
    this.#later.image.setDepth(11);
    this.#laterOver = this.#later.another().setDepth(51);
    this.#dusk.image.setDepth(plain ? 11 : 53);
  }

  /** What is behind the customer and does not stand on the floor. */
  drawBack(place: Place, state: PlaceState, screen: Screen): void {
    this.#weather.draw(place, state.later, screen);
    this.#back.size(reach(screen.frame, DEPTHS.back), screen.scale);
    this.#back.draw([...place.back, ...(this.#plain ? painted(place, state.later) : [])]);
  }

  drawMiddle(place: Place, state: PlaceState, screen: Screen): void {
    const shown = reach(screen.frame, DEPTHS.middle);
    this.#middle.forEach((layer, i) => {
      const piece = place.middle[i];
      const area = piece === undefined ? null : overlap(piece.area, shown);
      layer.image.setVisible(false);
      if (piece === undefined || area === null) return;
      layer.size(area, screen.scale);
      layer.draw(piece.of);
    });
    this.#board.be(place.board, state, screen);
    this.#living.draw(place.living, screen);
  }

  drawFront(place: Place, screen: Screen): void {
    const shown = reach(screen.frame, DEPTHS.front);
    const y = Math.max(shown.y, FRONT_TOP);
    const height = Math.max(1, shown.y + shown.height - y);
    this.#front.size({ ...shown, y, height }, screen.scale);
    this.#front.draw(place.front);
  }

  drawLight(place: Place, later: boolean, screen: Screen): void {
    if (this.#plain) return;
    const shown = reach(screen.frame, DEPTHS.back);
    // Light has no edges worth drawing sharply.
    this.#light.size(shown, screen.scale / 3);
    this.#light.draw(falling(place, later));
    this.#lightOver.setTexture(this.#light.image.texture.key);
    this.#lightOver.setOrigin(this.#light.image.originX, this.#light.image.originY);
    if (later) {
      this.#later.size(shown, screen.scale / 16);
      this.#later.draw(laterLight(place.dusk));
    }
    this.#later.image.setVisible(later);
    this.#laterOver
      .setTexture(this.#later.image.texture.key)
      .setOrigin(this.#later.image.originX, this.#later.image.originY)
      .setVisible(later);
  }

  /** `cut`: without moving. */
  change(state: PlaceState, now: number, cut: boolean): void {
    this.#board.change(state, now, cut);
  }

  changing(): boolean {
    return this.#board.changing();
  }

  /** `alive`: things may move by themselves. */
  show(screen: Screen, camera: Camera, light: Light, now: number, alive: boolean): void {
    const seen = (plane: Plane) => through(screen, camera, DEPTHS[plane]);
    const planes = {
      beyond: seen('beyond'),
      back: seen('back'),
      middle: seen('middle'),
      front: seen('front'),
    };
    this.#weather.show(planes.beyond, light, now, alive);
    for (const [layer, plane] of [
      [this.#back, planes.back],
      [this.#front, planes.front],
    ] as const) {
      layer.place(...plane.at(0, 0), plane.scale);
    }
    for (const layer of this.#middle) {
      if (layer.image.visible) layer.place(...planes.middle.at(0, 0), planes.middle.scale);
    }
    this.#board.show(planes.back, now, alive);
    this.#living.show(planes, alive ? now : null);
    const { width, height } = screen;
    const dusk = this.#dusk.image;
    dusk
      .setVisible(light.dusk > 0.02)
      .setAlpha(this.#plain ? light.dusk * 0.24 : light.dusk)
      .setScale(width / dusk.width, height / dusk.height);
    if (!this.#plain) this.#shine(planes.back, light, now, alive);
  }

  #shine(back: Screen, { beam }: Light, now: number, alive: boolean): void {
    const [x, y] = back.at(0, 0);
    this.#light.place(x, y, back.scale);
    this.#light.image.setAlpha(beam);
    this.#lightOver
      .setPosition(x, y)
      .setScale(this.#light.image.scaleX)
      .setAlpha(beam * 0.3)
      .setVisible(true);
    this.#later.place(x, y, back.scale);
    // People take less of it than the wall: a face keeps its colours.
    this.#laterOver.setPosition(x, y).setScale(this.#later.image.scaleX).setAlpha(LATER_OVER);
    this.#motes.forEach((mote, i) => {
      const drift = ((now / 1000) * (5 + i * 1.3) + i * 137) % 420;
      const wx = 470 + i * 62 + drift * 0.5 + Math.sin(now / 2300 + i * 1.9) * 14;
      const [mx, my] = back.at(wx, 170 + ((i * 83) % 230) + drift * 0.7);
      const fade = Math.sin((drift / 420) * Math.PI);
      mote
        .setVisible(alive)
        .setPosition(mx, my)
        .setScale(back.scale * (0.3 + (i % 3) * 0.14))
        .setAlpha(fade * 0.5 * beam);
    });
  }
}
