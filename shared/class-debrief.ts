import * as z from 'zod/mini';
import type { ClassMoment } from './class-course.ts';
import { secret } from './protocol.ts';
import type { Vote } from './rules/events.ts';
import type { Brief } from './rules/view-types.ts';
import type { BySide, Ending, Package } from './rules/vocabulary.ts';

/**
 * POST /api/classes/:id/debrief -> ClassDebrief. A teacher may look as soon as a table has ended; the wall and the
 * students once all have, because all tables share their instructions.
 */
export const classDebriefSchema = z.strictObject({ key: secret });
export type DebriefedTable = {
  readonly number: number;
  readonly ending: Ending;
  /** The round in which it ended. */
  readonly round: number;
  readonly signed: Package | null;
  /** Tenths of a point; `null` where the match was cancelled. */
  readonly scores: BySide<number> | null;
  /** How the homes voted; `null` where they were not asked. */
  readonly homes: BySide<Vote> | null;
};
export type ClassDebrief = {
  /** Everything open: both sheets, both homes, history. The same at every table. */
  readonly brief: Brief;
  /** Tables that have ended, by their number. */
  readonly tables: readonly DebriefedTable[];
  /** Tables that have not. */
  readonly talking: number;
  /** The turning point that the teacher chose for the wall. */
  readonly moment: ClassMoment | null;
};
