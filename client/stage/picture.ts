import type { Art } from '../../shared/rules/vocabulary.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { type Light, lights, skyFor } from './light.ts';
import type { Mood, Sky, StageState } from './state.ts';

/** Everything a painter looks at. */
export interface Picture {
  readonly geometry: Geometry;
  readonly sky: Sky;
  readonly light: Light;
  readonly art: Art;
  readonly mood: Mood;
  /** Open flowers on the table, 1 to 9. */
  readonly blooms: number;
  /** Whether the cherry trees outside have blossomed. */
  readonly thawed: boolean;
}

export function pictureOf(state: StageState, size: { width: number; height: number }): Picture {
  const climate = Math.min(100, Math.max(0, state.climate));
  const sky = skyFor(state.sky, state.mood);
  return {
    geometry: geometryOf(size.width, size.height),
    sky,
    light: lights[sky],
    art: state.art,
    mood: state.mood,
    blooms: 1 + Math.round((climate / 100) * 8),
    thawed: climate >= 50,
  };
}
