export { mountStage } from './mount.ts';
export type { City, Mood, Sky, Stage, StageOptions, StageState } from './state.ts';
