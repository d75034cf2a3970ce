/**
 * The floor of the stage: the same build of Phaser, one empty scene, one frame. No page that
 * brings this Phaser can be faster by much.
 */
import { CANVAS, Game, NONE } from '../../../../src/stage/phaser.ts';

const game = new Game({
  // The cheaper of the two, whatever the machine has.
  type: CANVAS,
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
  scale: { mode: NONE },
  banner: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  scene: {
    create() {
      game.events.once('postrender', () => {
        document.documentElement.dataset.stage = 'ready';
      });
    },
  },
});
