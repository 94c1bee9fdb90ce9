// biome-ignore-all lint/correctness/noUndeclaredDependencies: the plugin resolves @phaser/ into the package phaser.
// biome-ignore-all lint/correctness/noUnresolvedImports: as above.

// The parts of Phaser 4.2.1 that the room uses, as one CommonJS module. Phaser's published bundle cannot be
// tree-shaken (345 kB gzip); this entry is a little over half of it. `phaser-lite.plugin.ts` swaps it in for
// builds. A part that is missing here fails loudly when used: add its factory below, or delete the plugin.

// The renderer first: BatchHandler and renderer/index need each other, and only this order ends well.
require('@phaser/renderer');
require('@phaser/polyfills/requestVideoFrame');
require('@phaser/events');
require('@phaser/animations');
require('@phaser/cameras/2d');
require('@phaser/core');
// These register themselves with the factory or as scene plugins.
require('@phaser/gameobjects/image/ImageFactory');
require('@phaser/gameobjects/DisplayList');
require('@phaser/gameobjects/UpdateList');
require('@phaser/gameobjects/GameObjectCreator');
require('@phaser/gameobjects/GameObjectFactory');
require('@phaser/cameras/2d/CameraManager');
require('@phaser/input/InputPlugin');
require('@phaser/scene/ScenePlugin');
require('@phaser/time/Clock');
require('@phaser/tweens/TweenManager');
require('@phaser/loader/LoaderPlugin');

const { WEBGL, VERSION } = require('@phaser/const');

module.exports = {
  WEBGL,
  VERSION,
  Game: require('@phaser/core/Game'),
  Scene: require('@phaser/scene/Scene'),
  Scale: require('@phaser/scale'),
  Core: { Events: require('@phaser/core/events') },
  GameObjects: { Image: require('@phaser/gameobjects/image/Image') },
};
