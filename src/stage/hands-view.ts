/** The trainee's own hands. Each is drawn when it is first needed, and then only moved. */
import type { HandAt } from './acting/handling/handled.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import type { Screen } from './screen.ts';
import type { Dress } from './trainee/dress.ts';
import { drawOwnHand, type Grip, HAND_EXTENT, type Side } from './trainee/own-hands.ts';

/** Hands that hold from below are behind the thing, thumbs and all other hands before it. */
const BEHIND = 38;
const BEFORE = 45;
const THUMB_EXTENT = { x: -60, y: -30, width: 120, height: 100 } as const;

interface Hand {
  readonly hand: Layer;
  readonly thumb: Layer | null;
  drawn: boolean;
}

export class HandsView {
  readonly #scene: PhaserScene;
  readonly #hands = new Map<string, Hand>();
  #dress: Dress;
  #screen: Screen | null = null;

  constructor(scene: PhaserScene, dress: Dress) {
    this.#scene = scene;
    this.#dress = dress;
  }

  wear(dress: Dress): void {
    if (dress === this.#dress) return;
    this.#dress = dress;
    this.#forget();
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#forget();
  }

  #forget(): void {
    for (const hand of this.#hands.values()) hand.drawn = false;
  }

  #hand(grip: Grip, side: Side, screen: Screen): Hand {
    const key = `own-hand-${grip}-${side}`;
    let hand = this.#hands.get(key);
    if (hand === undefined) {
      const under = grip === 'under';
      hand = {
        hand: new Layer(this.#scene, key),
        thumb: under ? new Layer(this.#scene, `${key}-thumb`) : null,
        drawn: false,
      };
      hand.hand.image.setDepth(under ? BEHIND : BEFORE);
      hand.thumb?.image.setDepth(BEFORE);
      this.#hands.set(key, hand);
    }
    if (!hand.drawn) {
      const drawing = drawOwnHand(grip, side, this.#dress);
      const density = Math.min(screen.scale, 2);
      const mirrored = { ...HAND_EXTENT, x: -HAND_EXTENT.x - HAND_EXTENT.width };
      hand.hand.size(side === 1 ? HAND_EXTENT : mirrored, density);
      hand.hand.draw(drawing.hand);
      hand.thumb?.size(THUMB_EXTENT, density);
      hand.thumb?.draw(drawing.thumb);
      hand.drawn = true;
    }
    return hand;
  }

  hide(): void {
    for (const { hand, thumb } of this.#hands.values()) {
      hand.image.setVisible(false);
      thumb?.image.setVisible(false);
    }
  }

  /** `x`, `y`: where the thing stands, in world units. */
  show(at: HandAt, side: Side, x: number, y: number, screen: Screen): void {
    if (this.#screen === null) return;
    const { hand, thumb } = this.#hand(at.grip, side, this.#screen);
    const [px, py] = screen.at(x + at.x, y + at.y);
    hand.place(px, py, screen.scale);
    hand.image.setVisible(true);
    thumb?.place(px, py, screen.scale);
    thumb?.image.setVisible(true);
  }
}
