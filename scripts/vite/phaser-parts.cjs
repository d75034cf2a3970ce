/**
 * The parts of Phaser that the stage stands on. Phaser registers its own as they are required, and
 * leaves out of a scene what nobody has registered; what is not named here never reaches a phone.
 * Some of them require one another in circles, so their order is that of Phaser's own core build.
 */
const { CANVAS, WEBGL } = require('../../node_modules/phaser/src/const.js');

require('../../node_modules/phaser/src/animations/index.js');
require('../../node_modules/phaser/src/cameras/2d/index.js');
require('../../node_modules/phaser/src/events/EventEmitter.js');
const Game = require('../../node_modules/phaser/src/core/Game.js');
require('../../node_modules/phaser/src/gameobjects/DisplayList.js');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator.js');
require('../../node_modules/phaser/src/gameobjects/UpdateList.js');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory.js');
const { NONE } = require('../../node_modules/phaser/src/scale/const/SCALE_MODE_CONST.js');
require('../../node_modules/phaser/src/scene/ScenePlugin.js');

module.exports = { CANVAS, WEBGL, Game, Scale: { NONE } };
