import * as z from 'zod/mini';
import type { CaucusRemark } from './caucus.ts';
import { seatId } from './class-wishes.ts';
import { type Replay, secret, word } from './protocol.ts';
import type { AnySeat } from './rules/vocabulary.ts';

/** POST /api/classes/:id/mirror -> Mirrored: a table as either side's head, one seat or the public sees it. A teacher's key only. */
export const MIRROR_VIEWS = ['us', 'cuba', 'public'] as const;
export const mirrorSchema = z.strictObject({
  key: secret,
  match: word,
  as: z.union([z.enum(MIRROR_VIEWS), seatId]),
});
export type MirrorView = (typeof MIRROR_VIEWS)[number];
/** The remarks are the table's whole chat, whoever it is seen by; the caucus is that of the side it is seen as. */
export type Mirrored = Replay & {
  readonly caucus: readonly CaucusRemark[];
  readonly remarks: readonly { readonly seq: number; readonly seat: AnySeat; readonly text: string }[];
};
