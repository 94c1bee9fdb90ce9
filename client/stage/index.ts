export { mountStage } from './mount.ts';
export type { Mood, Sky, Stage, StageOptions, StageState } from './state.ts';
