/** The place around the customer: wall, counter, light, dust in the beam, dusk and curtain. */
import { Layer } from './layer.ts';
import { DUSK, LATER, type Light } from './light.ts';
import type { PhaserImage, PhaserScene } from './phaser.ts';
import { type Drawing, fill } from './rig/drawing.ts';
import { box, ellipse } from './rig/path.ts';
import type { Screen } from './screen.ts';
import type { Place, PlaceState } from './settings/setting.ts';

/** Nothing of a counter stands higher than this; world units. */
const FRONT_TOP = 470;
const MOTES = 7;

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

export class PlaceView {
  readonly #back: Layer;
  readonly #front: Layer;
  readonly #light: Layer;
  readonly #lightOver: PhaserImage;
  readonly #later: Layer;
  readonly #dusk: Layer;
  readonly #motes: PhaserImage[];
  readonly #curtain: Layer;
  readonly #plain: boolean;

  /** `plain`: light is painted on the wall, for a renderer that pays for every pixel it mixes. */
  constructor(scene: PhaserScene, plain: boolean) {
    this.#plain = plain;
    this.#back = new Layer(scene, 'back');
    this.#front = new Layer(scene, 'front');
    this.#light = new Layer(scene, 'light');
    this.#later = new Layer(scene, 'later');
    this.#dusk = new Layer(scene, 'dusk');
    this.#curtain = new Layer(scene, 'curtain');
    const dust = new Layer(scene, 'dust');
    dust.size({ x: 0, y: 0, width: 16, height: 16 }, 1);
    dust.draw(DUST);
    dust.image.setVisible(false);
    this.#dusk.size({ x: 0, y: 0, width: 100, height: 100 }, 1.6);
    this.#dusk.draw(DUSK);
    this.#curtain.size({ x: 0, y: 0, width: 2, height: 2 }, 1);
    this.#curtain.draw([fill(box(0, 0, 2, 2), '#241a2b')]);
    this.#motes = Array.from({ length: plain ? 0 : MOTES }, () => dust.another().setDepth(52));
    this.#back.image.setDepth(0);
    this.#light.image.setDepth(10);
    this.#front.image.setDepth(30);
    this.#lightOver = this.#light.another().setDepth(50);
    this.#later.image.setDepth(51);
    this.#dusk.image.setDepth(53);
    this.#curtain.image.setDepth(60).setAlpha(0);
    if (plain) this.#dusk.image.setVisible(false);
  }

  resize({ frame, scale }: Screen): void {
    // Room for the camera to come nearer, and nothing more.
    this.#back.size(frame, scale);
    const top = Math.max(frame.y, FRONT_TOP);
    const height = Math.max(1, frame.y + frame.height - top);
    this.#front.size({ ...frame, y: top, height }, scale);
    // Light has no edges worth drawing sharply.
    this.#light.size(frame, scale / 3);
    this.#later.size(frame, scale / 16);
  }

  drawBack(place: Place, state: PlaceState, later: boolean): void {
    const light = this.#plain ? [...place.light, ...(later ? LATER : [])] : [];
    this.#back.draw([...place.back(state), ...light]);
  }

  drawFront(place: Place): void {
    this.#front.draw(place.front);
  }

  drawLight(place: Place, later: boolean): void {
    if (this.#plain) return;
    this.#light.draw(place.light);
    this.#lightOver.setTexture(this.#light.image.texture.key);
    this.#lightOver.setOrigin(this.#light.image.originX, this.#light.image.originY);
    if (later) this.#later.draw(LATER);
    this.#later.image.setVisible(later);
  }

  /** `curtain`: 0 open, 1 closed. `alive`: dust may drift. */
  show(screen: Screen, light: Light, curtain: number, now: number, alive: boolean): void {
    const { scale, width, height } = screen;
    const [x, y] = screen.at(0, 0);
    this.#back.place(x, y, scale);
    this.#front.place(x, y, scale);
    this.#curtain.image
      .setVisible(curtain > 0.001)
      .setAlpha(curtain)
      .setScale(width / 2, height / 2);
    if (this.#plain) return;
    this.#light.place(x, y, scale);
    this.#light.image.setAlpha(light.beam);
    this.#lightOver
      .setPosition(x, y)
      .setScale(this.#light.image.scaleX)
      .setAlpha(light.beam * 0.3)
      .setVisible(true);
    this.#later.place(x, y, scale);
    this.#dusk.image
      .setVisible(light.dusk > 0.02)
      .setAlpha(light.dusk)
      .setScale(width / 160, height / 160);
    this.#motes.forEach((mote, i) => {
      const drift = ((now / 1000) * (5 + i * 1.3) + i * 137) % 420;
      const wx = 470 + i * 52 + drift * 0.5 + Math.sin(now / 2300 + i * 1.9) * 14;
      const [mx, my] = screen.at(wx, 170 + ((i * 83) % 230) + drift * 0.7);
      const fade = Math.sin((drift / 420) * Math.PI);
      mote
        .setVisible(alive)
        .setPosition(mx, my)
        .setScale((scale * (0.3 + (i % 3) * 0.14)) / 1)
        .setAlpha(fade * 0.5 * light.beam);
    });
  }
}
