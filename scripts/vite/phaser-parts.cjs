/**
 * The parts of Phaser that the stage stands on. Phaser registers its own as they are required, and
 * leaves out of a scene what nobody has registered; what is not named here never reaches a phone.
 */
const { CANVAS, WEBGL } = require('../../node_modules/phaser/src/const.js');
// First: its parts require one another in a circle, which only opens from here.
require('../../node_modules/phaser/src/renderer/index.js');
require('../../node_modules/phaser/src/cameras/2d/index.js');
require('../../node_modules/phaser/src/events/EventEmitter.js');
require('../../node_modules/phaser/src/gameobjects/DisplayList.js');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator.js');
require('../../node_modules/phaser/src/gameobjects/UpdateList.js');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory.js');
require('../../node_modules/phaser/src/scene/ScenePlugin.js');
const Game = require('../../node_modules/phaser/src/core/Game.js');
const { NONE } = require('../../node_modules/phaser/src/scale/const/SCALE_MODE_CONST.js');

module.exports = { CANVAS, WEBGL, Game, Scale: { NONE } };
