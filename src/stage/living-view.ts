/** Small things that move by themselves. Their pictures lie side by side in one texture. */
import { DEPTHS, type Plane, reach } from './camera.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import type { Living } from './places/place.ts';
import { moved } from './rig/drawing.ts';
import type { Screen } from './screen.ts';

/** Above the plane they belong to. */
const ORDER: Readonly<Record<Living['plane'], number>> = {
  beyond: 0.5,
  back: 5,
  middle: 9,
  front: 30.5,
};

/** Before the dark of the room, and behind everybody. */
const SHINING = 11.4;

/** So many at most in any place. */
export const MOST_LIVING = 8;

class Sprite {
  readonly #layer: Layer;
  #living: Living | null = null;
  #frame = -1;
  #density = 1;

  constructor(scene: PhaserScene, key: string) {
    this.#layer = new Layer(scene, key);
  }

  be(living: Living | null, screen: Screen): void {
    this.#living = living;
    this.#layer.image.setVisible(false);
    if (living === null) return;
    const { area, frames } = living;
    const depth = living.shines ? SHINING : ORDER[living.plane];
    this.#density = screen.scale;
    this.#layer.size({ ...area, width: area.width * frames.length }, this.#density);
    this.#layer.draw(frames.map((of, i) => moved(i * area.width, 0, of)));
    this.#layer.image.setCrop().setDepth(depth).setVisible(false);
    this.#frame = -1;
  }

  show(screens: Readonly<Record<Plane, Screen>>, time: number | null): void {
    const living = this.#living;
    if (living === null) return;
    const { area, frames, plane } = living;
    const screen = screens[plane];
    const { image } = this.#layer;
    const { x, y, angle = 0, alpha = 1, frame = 0, grow = 1 } = living.at(time ?? living.rest);
    const [px, py] = screen.at(x, y);
    const scale = screen.scale * grow;
    const far = Math.max(area.width, area.height) * scale;
    const seen =
      alpha > 0.01 && px > -far && px < screen.width + far && py > -far && py < screen.height + far;
    image.setVisible(seen);
    if (!seen) return;
    if (frames.length > 1 && frame !== this.#frame) {
      const wide = area.width * this.#density;
      image.setCrop(frame * wide, 0, wide, area.height * this.#density);
    }
    this.#frame = frame;
    image.setAlpha(alpha);
    this.#layer.place(px - frame * area.width * scale, py, scale, angle);
  }
}

export class LivingView {
  readonly #sprites: Sprite[];

  constructor(scene: PhaserScene) {
    this.#sprites = Array.from({ length: MOST_LIVING }, (_, i) => new Sprite(scene, `living-${i}`));
  }

  draw(living: readonly Living[], screen: Screen): void {
    const near = living.filter((one) => mayShow(one, screen));
    this.#sprites.forEach((sprite, i) => {
      sprite.be(near[i] ?? null, screen);
    });
  }

  /** `time` null: as they are where nothing moves. */
  show(screens: Readonly<Record<Plane, Screen>>, time: number | null): void {
    for (const sprite of this.#sprites) sprite.show(screens, time);
  }
}

/** Whether it rests, or is after a while, where this screen can see it. */
function mayShow(living: Living, screen: Screen): boolean {
  const { area, plane } = living;
  const { x, y, width, height } = reach(screen.frame, DEPTHS[plane]);
  return [living.rest, ...Array.from({ length: 160 }, (_, i) => i * 500)].some((time) => {
    const spot = living.at(time);
    const grow = spot.grow ?? 1;
    const far = Math.max(area.width, area.height) * grow;
    return (
      spot.x + far > x && spot.x - far < x + width && spot.y + far > y && spot.y - far < y + height
    );
  });
}
