/** One canvas texture and the image that shows it: a piece of the world, drawn when it changes. */
import { paint } from './canvas.ts';
import type { PhaserImage, PhaserScene, PhaserTexture } from './phaser.ts';
import type { Drawing } from './rig/drawing.ts';

/** In the layer's own units; (0, 0) is the point it turns about. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Layer {
  readonly image: PhaserImage;
  readonly #texture: PhaserTexture;
  #extent: Extent = { x: 0, y: 0, width: 1, height: 1 };
  #density = 1;

  constructor(scene: PhaserScene, key: string) {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    // Asked for here, before Phaser does: it would ask for a canvas that lives in main memory.
    canvas.getContext('2d');
    const texture = scene.textures.addCanvas(key, canvas);
    if (texture === null) throw new Error(`The texture "${key}" is there already.`);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, texture).setVisible(false);
  }

  /** `density`: texture pixels for each of the layer's units. */
  size(extent: Extent, density: number): void {
    this.#extent = extent;
    this.#density = density;
    this.#texture.setSize(
      Math.max(1, Math.ceil(extent.width * density)),
      Math.max(1, Math.ceil(extent.height * density)),
    );
    this.image.setTexture(this.#texture.key);
    this.image.setOrigin(
      (-extent.x * density) / this.#texture.width,
      (-extent.y * density) / this.#texture.height,
    );
  }

  /** One more image of the same texture. */
  another(): PhaserImage {
    const { scene, originX, originY } = this.image;
    return scene.add.image(0, 0, this.#texture).setOrigin(originX, originY);
  }

  draw(drawings: readonly Drawing[]): void {
    const { context, width, height } = this.#texture;
    const d = this.#density;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.clearRect(0, 0, width, height);
    context.setTransform(d, 0, 0, d, -this.#extent.x * d, -this.#extent.y * d);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    paint(context, drawings);
    this.#texture.refresh();
    this.image.setVisible(true);
  }

  /** In screen pixels; `scale` is screen pixels for each of the layer's units. */
  place(x: number, y: number, scale: number, angle = 0, stretch = 1): void {
    const s = scale / this.#density;
    this.image
      .setPosition(x, y)
      .setScale(s, s * stretch)
      .setRotation(angle);
  }
}
