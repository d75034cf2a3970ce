/** The customer on the stage: hair behind, torso and arms, head, and hands on the counter. */
import type { Acted } from './acting/actor.ts';
import { Layer } from './layer.ts';
import type { PhaserScene } from './phaser.ts';
import { drawBody } from './rig/draw-body.ts';
import { drawHairBehind, drawHead } from './rig/draw-head.ts';
import { drawnAlike, type Face, REST } from './rig/face.ts';
import { EYES_ABOVE_PIVOT, HEAD_SCALE, headPlace } from './rig/figure.ts';
import type { Look } from './rig/look.ts';
import { COUNTER, type Pose } from './rig/pose.ts';
import type { Screen } from './screen.ts';
import { HELD_PHONE } from './settings/prop-art.ts';

/** The neck's pivot in the world. */
export const NECK = { x: 800, y: 440 } as const;

/** A face is drawn at most 24 times a second; milliseconds. */
const FACE_PAUSE = 40;

const HEAD_EXTENT = { x: -142, y: -172, width: 284, height: 330 } as const;
const TORSO_EXTENT = { x: -330, y: -96, width: 660, height: 96 + COUNTER } as const;
const FORWARD_EXTENT = { x: -230, y: COUNTER - 40, width: 460, height: 150 } as const;

const below = (extent: typeof HEAD_EXTENT) => ({ ...extent, y: extent.y - EYES_ABOVE_PIVOT });

export class FigureView {
  readonly #hair: Layer;
  readonly #torso: Layer;
  readonly #head: Layer;
  readonly #forward: Layer;
  #look: Look;
  #drawn: { face: Face; pose: Pose; phone: boolean; at: number } | null = null;

  constructor(scene: PhaserScene, look: Look) {
    this.#look = look;
    this.#hair = new Layer(scene, 'hair');
    this.#torso = new Layer(scene, 'torso');
    this.#head = new Layer(scene, 'head');
    this.#forward = new Layer(scene, 'forward');
    this.#hair.image.setDepth(20);
    this.#torso.image.setDepth(21);
    this.#head.image.setDepth(22);
    this.#forward.image.setDepth(40);
  }

  wear(look: Look): void {
    this.#look = look;
    this.#drawn = null;
  }

  resize(screen: Screen): void {
    // Beyond this nobody sees the difference, and everybody pays for it.
    const density = Math.min(screen.scale, 2.6);
    this.#hair.size(below(HEAD_EXTENT), density * HEAD_SCALE);
    this.#head.size(below(HEAD_EXTENT), density * HEAD_SCALE);
    this.#torso.size(TORSO_EXTENT, density);
    this.#forward.size(FORWARD_EXTENT, density);
    this.#drawn = null;
  }

  #drawHead(face: Face): void {
    const above = { at: [1, 0, 0, 1, 0, -EYES_ABOVE_PIVOT] as const };
    if (this.#drawn === null) {
      this.#hair.draw([{ ...above, of: drawHairBehind(REST, this.#look) }]);
    }
    this.#head.draw([{ ...above, of: drawHead(face, this.#look) }]);
  }

  #drawBody(pose: Pose, phone: boolean): void {
    const { torso, forward } = drawBody(pose, this.#look, phone ? HELD_PHONE : []);
    this.#torso.draw(torso);
    if (forward.length > 0) this.#forward.draw(forward);
    this.#forward.image.setVisible(forward.length > 0);
  }

  show(acted: Acted, screen: Screen, now: number): void {
    const { face, pose, phone } = acted;
    const drawn = this.#drawn;
    if (drawn === null || now - drawn.at >= FACE_PAUSE) {
      const newFace = drawn === null || !drawnAlike(drawn.face, face);
      const newPose = drawn === null || drawn.pose !== pose || drawn.phone !== phone;
      if (newFace) this.#drawHead(face);
      if (newPose) this.#drawBody(pose, phone);
      if (newFace || newPose) {
        this.#drawn = {
          face: newFace || drawn === null ? face : drawn.face,
          pose,
          phone,
          at: now,
        };
      }
    }
    this.#place(acted, screen);
  }

  #place({ face, x, y, breath }: Acted, screen: Screen): void {
    const lift = breath * 1.5;
    const [footX, footY] = screen.at(NECK.x + x, NECK.y + y);
    // The chest rises from the counter up.
    const grow = 1 + lift / COUNTER;
    const settleY = (COUNTER * (1 - grow) + 0) * screen.scale;
    this.#torso.place(footX, footY + settleY, screen.scale, 0, grow);
    this.#forward.place(footX, footY, screen.scale);
    const head = headPlace(face);
    const [headX, headY] = screen.at(NECK.x + x + head.x, NECK.y + y + head.y - lift * 1.25);
    this.#head.place(headX, headY, screen.scale * head.scale, head.angle);
    const behind = -face.turn * 3 * head.scale;
    const [hairX, hairY] = screen.at(
      NECK.x + x + head.x + behind * Math.cos(head.angle),
      NECK.y + y + head.y - lift * 1.25 + behind * Math.sin(head.angle),
    );
    this.#hair.place(hairX, hairY, screen.scale * head.scale, head.angle);
  }
}
