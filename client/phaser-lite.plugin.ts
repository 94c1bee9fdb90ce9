import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = fileURLToPath(new URL('./stage/phaser-lite.cjs', import.meta.url));
const source = `${sourceFolder(path.dirname(entry))}${path.sep}`;

/** Phaser's own build sets these; the sources only ever ask `typeof NAME`. */
const flags: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
};

/**
 * Builds take the slim entry of Phaser; development and tests take the whole package, whose types both share.
 * `@phaser/...` in the entry means a file of Phaser's sources, which its package exports do not let us import.
 */
export function phaserLite(): Plugin {
  return {
    name: 'phaser-lite',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser') return entry;
      if (id.startsWith('@phaser/')) return this.resolve(path.join(source, id.slice('@phaser/'.length)));
      return undefined;
    },
    transform(code, id) {
      if (!id.startsWith(source)) return undefined;
      let flagged = code;
      // A `define` would not do: it yields the string "undefined" for an unset flag, which is true.
      for (const [name, on] of Object.entries(flags))
        flagged = flagged.replaceAll(`typeof ${name}`, String(on));
      return flagged === code ? undefined : { code: flagged, map: null };
    },
  };
}

function sourceFolder(from: string): string {
  const folder = path.join(from, 'node_modules', 'phaser', 'src');
  // Vite names a module by its real path, also where node_modules is a link.
  if (existsSync(folder)) return realpathSync(folder);
  const parent = path.dirname(from);
  if (parent === from) throw new Error('phaser-lite: the package "phaser" is not installed');
  return sourceFolder(parent);
}
