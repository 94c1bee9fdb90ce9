import * as z from 'zod/mini';
import type { SeatId } from './rules/vocabulary.ts';

/**
 * What a delegation says to itself. It stands beside the log, never in it: no replay, match file or other side ever
 * gets to read it.
 */
export type CaucusRemark = {
  /** Counts up in the order they were made. */
  readonly id: number;
  readonly seat: SeatId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
};

/** Room request `caucus` -> Ack, with the remark's id as `seq`, once it is durable; and room message `caucus` to the own delegation. */
export const caucusSchema = z.strictObject({
  cmdId: z.string().check(z.minLength(4), z.maxLength(40)),
  text: z.string().check(z.maxLength(500)),
});
export type CaucusSaid = z.infer<typeof caucusSchema>;
