/** The only door to Phaser: whatever build of it stands behind this name, the stage sees these. */
import Phaser from 'phaser';

export const { CANVAS, WEBGL, Game } = Phaser;
export const { NONE } = Phaser.Scale;
export type PhaserGame = Phaser.Game;
export type PhaserScene = Phaser.Scene;
export type PhaserSceneManager = Phaser.Scenes.SceneManager;
export type PhaserImage = Phaser.GameObjects.Image;
export type PhaserTexture = Phaser.Textures.CanvasTexture;
