/**
 * One running game, lent to one stage after another: Phaser boots once for all talks of a visit.
 * It would also leave listeners behind, and with them its textures, each time it is ended.
 */
import { fill } from './host.ts';
import {
  CANVAS,
  Game,
  NONE,
  type PhaserGame,
  type PhaserScene,
  type PhaserSceneManager,
  WEBGL,
} from './phaser.ts';
import type { Screen } from './screen.ts';

export type Renderer = 'webgl' | 'canvas';

export interface Lent {
  readonly game: PhaserGame;
  /** Empty; whatever is put in it is gone when the game is given back. */
  readonly scene: PhaserScene;
  giveBack(): void;
  /** Ends the game: with this renderer it is of no use to anybody. */
  end(): void;
}

interface Kept {
  readonly game: PhaserGame;
  readonly renderer: Renderer;
  /** Empties the scene and begins it again. */
  begin(): Promise<PhaserScene>;
}

const SCENE = 'stage';

let kept: Kept | undefined;
/** Resolves when nobody has it. */
let free: Promise<void> = Promise.resolve();

/** Waits until nobody else has it. Its canvas stands nowhere yet. */
export async function lend(screen: Screen, renderer: Renderer): Promise<Lent> {
  const before = free;
  let release = (): void => undefined;
  free = new Promise((resolve) => {
    release = resolve;
  });
  try {
    await before;
    if (kept?.renderer !== renderer) end();
    kept ??= keep(screen, renderer);
    const { game, begin } = kept;
    fit(game, screen);
    const scene = await begin();
    return {
      game,
      scene,
      giveBack() {
        empty(game.scene);
        game.canvas.remove();
        release();
      },
      end() {
        end();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Gives the game's canvas the size of the screen. */
export function fit(game: PhaserGame, { width, height, ratio }: Screen): void {
  if (game.scale.width !== width || game.scale.height !== height) {
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
  }
  // Phaser sets a size of its own only where it differs from the canvas's.
  fill(game.canvas);
}

function keep(screen: Screen, renderer: Renderer): Kept {
  let begun = (_: PhaserScene): void => undefined;
  let booted = false;
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: null,
    width: screen.width,
    height: screen.height,
    scale: { mode: NONE, zoom: 1 / screen.ratio },
    backgroundColor: '#f7e6cf',
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: {
      antialiasGL: false,
      powerPreference: 'low-power',
      // With more, its shader picks the texture by comparing interpolated floats, and misses.
      maxTextures: 1,
    },
    scene: {
      key: SCENE,
      create(this: PhaserScene) {
        begun(this);
      },
    },
  });
  game.canvas?.setAttribute('aria-hidden', 'true');
  return {
    game,
    renderer,
    begin: () =>
      new Promise((resolve) => {
        begun = (scene) =>
          // The loop starts right after the first: let it, then send it to sleep.
          queueMicrotask(() => {
            game.canvas.setAttribute('aria-hidden', 'true');
            game.loop.sleep();
            resolve(scene);
          });
        if (booted) game.scene.start(SCENE);
        booted = true;
      }),
  };
}

/** Textures are the game's, not the scene's, so they are let go one by one. */
function empty(scenes: PhaserSceneManager): void {
  const { textures } = scenes.game;
  scenes.stop(SCENE);
  for (const key of textures.getTextureKeys()) textures.remove(key);
}

/** Phaser ends a game in its next step; a sleeping one is never stepped. */
function end(): void {
  kept?.game.destroy(true);
  kept?.game.step(performance.now(), 16);
  kept = undefined;
}
