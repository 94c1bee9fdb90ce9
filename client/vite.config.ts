import { defineConfig } from 'vite';
import { phaserLite } from './phaser-lite.plugin.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [phaserLite()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Phaser is one lazy chunk of 740 kB.
    chunkSizeWarningLimit: 800,
    outDir: 'dist',
    target: 'es2022',
    // The page's policy allows `data:` for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // How long a plugin took on a slow machine is nothing for whoever starts the game.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
