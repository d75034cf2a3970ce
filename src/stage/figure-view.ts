/**
 * The customer on the stage, in the parts that change by themselves: hair behind, torso and arms,
 * skin, features, hair before, and hands on the counter. Hair is drawn once; it only moves. Skin is
 * the dearest to draw, and changes the least often.
 */
import type { Acted } from './acting/actor.ts';
import type { Holding } from './acting/part.ts';
import { type Extent, Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import { HELD_CALL, HELD_PAPER, HELD_PHONE } from './props/in-hand.ts';
import { drawBody } from './rig/draw-body.ts';
import {
  drawFeatures,
  drawHairBefore,
  drawHairBehind,
  drawSkin,
  hairShift,
} from './rig/draw-head.ts';
import { type Drawing, moved } from './rig/drawing.ts';
import {
  EAR_EXTENT,
  FACE_EXTENT,
  FORWARD_EXTENT,
  HAIR_EXTENT,
  TORSO_EXTENT,
} from './rig/extents.ts';
import { drawnAlike, type Face, skinAlike } from './rig/face.ts';
import { EYES_ABOVE_PIVOT, HEAD_SCALE, headPlace, NECK } from './rig/figure.ts';
import type { Look } from './rig/look.ts';
import { atEar, COUNTER, type Pose } from './rig/pose.ts';
import type { Screen } from './screen.ts';

/** A face is drawn at most 24 times a second; milliseconds. */
const FACE_PAUSE = 40;

/** So much of the torso shows below the counter's edge when somebody steps back or sways. */
const BELOW = 24;

const HELD: Readonly<Record<Holding, readonly Drawing[]>> = {
  phone: HELD_PHONE,
  call: HELD_CALL,
  paper: HELD_PAPER,
};

/** The parts of the head turn about the neck, below the eyes they are drawn from. */
const onNeck = (extent: Extent): Extent => ({ ...extent, y: extent.y - EYES_ABOVE_PIVOT });
const raised = (of: readonly Drawing[]): readonly Drawing[] => [moved(0, -EYES_ABOVE_PIVOT, of)];

export class FigureView {
  readonly #hairBehind: Layer;
  readonly #torso: Layer;
  readonly #skin: Layer;
  readonly #face: Layer;
  readonly #hairBefore: Layer;
  readonly #forward: Layer;
  #look: Look;
  /** Pixels for each unit of the body. */
  #density = 1;
  /** Whose skin it is. */
  #skinOf: Face | null = null;
  /** What the foremost layer has room for: a hand at the ear, or hands on the counter. */
  #ear: boolean | null = null;
  #drawn: { face: Face; pose: Pose; holding: Holding | null; at: number } | null = null;

  constructor(scene: PhaserScene, look: Look) {
    this.#look = look;
    this.#hairBehind = new Layer(scene, 'hair-behind');
    this.#torso = new Layer(scene, 'torso');
    this.#skin = new Layer(scene, 'skin');
    this.#face = new Layer(scene, 'face');
    this.#hairBefore = new Layer(scene, 'hair-before');
    this.#forward = new Layer(scene, 'forward');
    this.#hairBehind.image.setDepth(20);
    this.#torso.image.setDepth(21);
    this.#skin.image.setDepth(22);
    this.#face.image.setDepth(22.5);
    this.#hairBefore.image.setDepth(23);
    this.#forward.image.setDepth(40);
  }

  wear(look: Look): void {
    this.#look = look;
    this.#drawn = null;
  }

  resize(screen: Screen): void {
    // Beyond this nobody sees the difference, and everybody pays for it.
    const density = Math.min(screen.scale, 2.6);
    this.#hairBehind.size(onNeck(HAIR_EXTENT), density * HEAD_SCALE);
    this.#hairBefore.size(onNeck(HAIR_EXTENT), density * HEAD_SCALE);
    this.#skin.size(onNeck(FACE_EXTENT), density * HEAD_SCALE);
    this.#face.size(onNeck(FACE_EXTENT), density * HEAD_SCALE);
    this.#torso.size({ ...TORSO_EXTENT, height: TORSO_EXTENT.height + BELOW }, density);
    this.#density = density;
    this.#ear = null;
    this.#drawn = null;
  }

  #drawHead(face: Face): void {
    if (this.#drawn === null) {
      this.#hairBehind.draw(raised(drawHairBehind(this.#look)));
      this.#hairBefore.draw(raised(drawHairBefore(this.#look)));
    }
    if (
      this.#drawn === null ||
      this.#skinOf === null ||
      !skinAlike(this.#skinOf, face, this.#density * HEAD_SCALE)
    ) {
      this.#skin.draw(raised(drawSkin(face, this.#look)));
      this.#skinOf = face;
    }
    this.#face.draw(raised(drawFeatures(face, this.#look)));
  }

  #drawBody(pose: Pose, holding: Holding | null): void {
    const { torso, forward } = drawBody(pose, this.#look, holding === null ? [] : HELD[holding]);
    this.#torso.draw(torso);
    const ear = holding !== null && atEar(pose);
    if (ear !== this.#ear) this.#forward.size(ear ? EAR_EXTENT : FORWARD_EXTENT, this.#density);
    this.#ear = ear;
    if (forward.length > 0) this.#forward.draw(forward);
    this.#forward.image.setVisible(forward.length > 0);
  }

  /** `now` is infinite for a still, which is drawn at once. */
  show(acted: Acted, screen: Screen, now: number): void {
    const { face, pose, holding } = acted;
    const drawn = this.#drawn;
    if (drawn === null || now - drawn.at >= FACE_PAUSE) {
      const newFace = drawn === null || !drawnAlike(drawn.face, face);
      const newPose = drawn === null || drawn.pose !== pose || drawn.holding !== holding;
      if (newFace) this.#drawHead(face);
      if (newPose) this.#drawBody(pose, holding);
      if (newFace || newPose) {
        this.#drawn = {
          face: newFace || drawn === null ? face : drawn.face,
          pose,
          holding,
          // After a still there is nothing to wait for.
          at: Number.isFinite(now) ? now : Number.NEGATIVE_INFINITY,
        };
      }
    }
    this.#place(acted, screen);
  }

  #place({ face, pose, x, y, breath, swing, size }: Acted, screen: Screen): void {
    const lift = breath * 1.5;
    // The chest rises from the counter up; the whole sways about where they stand.
    const grow = 1 + lift / COUNTER;
    const foot = COUNTER + 190;
    const c = Math.cos(swing) * size;
    const s = Math.sin(swing) * size;
    const scale = screen.scale * size;
    const at = (bx: number, by: number) =>
      screen.at(
        NECK.x + x + bx * c - (by - foot) * s,
        NECK.y + y + COUNTER + (foot - COUNTER) * size + bx * s + (by - foot) * c,
      );
    this.#torso.place(...at(0, COUNTER * (1 - grow)), scale, swing, grow);
    this.#forward.place(...at(0, 0), scale, swing);
    const head = headPlace(face, pose, this.#look);
    const shift = hairShift(face);
    // Along the tilted head, in its own units.
    const part = (layer: Layer, along: number): void => {
      const [px, py] = at(
        head.x + along * head.scale * Math.cos(head.angle),
        head.y - lift * 1.25 + along * head.scale * Math.sin(head.angle),
      );
      layer.place(px, py, scale * head.scale, head.angle + swing);
    };
    part(this.#hairBehind, shift.behind);
    part(this.#skin, 0);
    part(this.#face, 0);
    part(this.#hairBefore, shift.before);
  }
}
