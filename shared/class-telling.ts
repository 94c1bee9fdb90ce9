import * as z from 'zod/mini';
import { recordSeq } from './class-wishes.ts';
import { secret } from './protocol.ts';
import { SAID_IN } from './talk.ts';

/** What a student at a table tells their teacher in private. */

/**
 * POST /api/matches/:id/report -> Reported. A remark of somebody else at the reporter's own table of a class, or in their caucus.
 * `seq`: the number of its record, or of the caucus remark.
 */
export const REPORT_REASONS = ['unkind', 'private', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
export const LONGEST_NOTE = 200;
export const reportSchema = z.strictObject({
  secret,
  place: z.enum(SAID_IN),
  seq: recordSeq,
  reason: z.enum(REPORT_REASONS),
  note: z.string().check(z.trim(), z.maxLength(LONGEST_NOTE)),
});
export type Report = z.infer<typeof reportSchema>;
export type Reported = { readonly reported: true };

/** POST /api/matches/:id/other-side -> SwapAsked. In private, of the teacher of the class whose table it is. */
export const askSwapSchema = z.strictObject({ secret, asks: z.boolean() });
export type AskSwap = z.infer<typeof askSwapSchema>;
export type SwapAsked = { readonly asks: boolean };
