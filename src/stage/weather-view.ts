/** What is seen through the windows: a street or an apron, cloud over it, rain before it. */
import { DEPTHS, reach } from './camera.ts';
import { Layer } from './layer.ts';
import type { Light } from './light.ts';
import type { PhaserScene } from './phaser.ts';
import { type Area, overlap, type Place } from './places/place.ts';
import type { Screen } from './screen.ts';
import { fallen, RAIN_PERIOD, rain, veil } from './sky.ts';

const MOST_RAIN = 2;
/** A still picture has its rain stopped here. */
const STOPPED = 90;

interface Curtain {
  readonly layer: Layer;
  area: Area | null;
}

export class WeatherView {
  readonly #outside: Layer;
  readonly #veil: Layer;
  readonly #rain: Curtain[];
  #there = false;

  constructor(scene: PhaserScene) {
    this.#outside = new Layer(scene, 'outside');
    this.#veil = new Layer(scene, 'veil');
    this.#rain = Array.from({ length: MOST_RAIN }, (_, i) => ({
      layer: new Layer(scene, `rain-${i}`),
      area: null,
    }));
    this.#outside.image.setDepth(0);
    this.#veil.image.setDepth(1);
    for (const { layer } of this.#rain) layer.image.setDepth(2);
  }

  draw({ outside }: Place, later: boolean, screen: Screen): void {
    const shown = reach(screen.frame, DEPTHS.beyond);
    const area = outside === undefined ? null : overlap(outside.area, shown);
    this.#there = area !== null;
    for (const layer of [this.#outside, this.#veil]) layer.image.setVisible(false);
    if (outside !== undefined && area !== null) {
      this.#outside.size(area, screen.scale);
      this.#outside.draw(later ? outside.later : outside.day);
      // A veil has nothing to be sharp about.
      this.#veil.size(area, screen.scale / 12);
      this.#veil.draw(veil(area));
    }
    this.#rain.forEach((curtain, i) => {
      const at = outside?.rain[i];
      curtain.area = at === undefined ? null : overlap(at, shown);
      curtain.layer.image.setVisible(false);
      if (curtain.area === null) return;
      const { width, height } = curtain.area;
      curtain.layer.size(
        { x: -6, y: -RAIN_PERIOD, width: width + 12, height: height + RAIN_PERIOD },
        screen.scale * 0.6,
      );
      curtain.layer.draw(rain(curtain.area));
    });
  }

  /** `alive`: rain falls. */
  show(screen: Screen, light: Light, now: number, alive: boolean): void {
    if (!this.#there) return;
    const [x, y] = screen.at(0, 0);
    this.#outside.place(x, y, screen.scale);
    this.#veil.place(x, y, screen.scale);
    this.#veil.image.setVisible(light.cloud > 0.01).setAlpha(light.cloud * 0.85);
    for (const { layer, area } of this.#rain) {
      if (area === null) continue;
      const [px, py] = screen.at(area.x, area.y + (alive ? fallen(now) : STOPPED));
      layer.image.setVisible(light.rain > 0.01).setAlpha(light.rain);
      layer.place(px, py, screen.scale);
    }
  }
}
