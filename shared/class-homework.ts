import * as z from 'zod/mini';
import { type About, secret } from './protocol.ts';
import type { Lang, SeatId } from './rules/vocabulary.ts';

/** What students do for a lesson before it and after it. */

/** GET /api/classes/:id/before -> BeforeClass: what everybody may know who has the link. */
export type BeforeClass = {
  readonly class: string;
  readonly scenario: string;
  readonly format: string;
  readonly lang: Lang;
  readonly about: About;
};

/** Of the check on the public briefing. */
export const QUESTIONS = 5;

/** POST /api/classes/:id/checked -> Checked. `device` is a name that a browser gave itself, so that it counts once. */
export const checkedSchema = z.strictObject({
  device: secret,
  right: z.int().check(z.gte(0), z.lte(QUESTIONS)),
});
export type Checked = { readonly kept: true };

/**
 * `make-up`: the talks that somebody missed, on the side that has fewer; `other-side`: the same talks once more from the
 * other chair. Both against a bot, with the class's instructions and news.
 */
export const HOMEWORK_KINDS = ['make-up', 'other-side'] as const;
export type HomeworkKind = (typeof HOMEWORK_KINDS)[number];

/** POST /api/classes/:id/homework -> Homework. A student's own secret; asked again, it answers the same match. */
export const homeworkSchema = z.strictObject({ key: secret, kind: z.enum(HOMEWORK_KINDS) });
/** The student's secret opens the chair. */
export type Homework = {
  readonly kind: HomeworkKind;
  readonly match: string;
  readonly seat: SeatId;
  readonly over: boolean;
};
