import type { Art, Side } from '../../shared/rules/vocabulary.ts';

export type Sky = 'morning' | 'afternoon' | 'dusk' | 'night';
export type Mood = 'talks' | 'dinner' | 'signing' | 'over';

/** All the room needs to know. It is a picture of the view, never a source of facts. */
export interface StageState {
  readonly sky: Sky;
  readonly art: Art;
  readonly you: Side | null;
  readonly speaking: Side | null;
  /** 0 (frozen) to 100 (warm): flowers open on the table, and in Washington the trees blossom. */
  readonly climate: number;
  readonly mood: Mood;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  /** Draw once and sleep, whatever the person's motion preference: for tests and pictures. */
  readonly still?: boolean;
}

export interface Stage {
  update(next: StageState): void;
  destroy(): void;
}
