import * as z from 'zod/mini';
import { bySideSchema, idSchema } from '../../rules/scenario.ts';

/** The words of a scenario file in one language: lengths are what fits on the screen. */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const maybe = (most: number) => z._default(z.string().check(z.maxLength(most)), '');
const table = <T extends z.ZodMiniType>(of: T) => z.record(idSchema, of);

const side = z.strictObject({
  name: text(24),
  inText: z.exactOptional(text(40)),
  first: z.exactOptional(text(40)),
  press: z.exactOptional(
    z.strictObject({ constructive: text(120), reserved: text(120), firm: text(120), blame: text(120) }),
  ),
});

const issue = z.strictObject({
  name: text(24),
  what: text(600),
  lines: bySideSchema(text(300)),
  options: table(z.strictObject({ short: text(28), long: text(300) })),
  history: maybe(600),
  sources: z._default(
    z
      .array(
        z.strictObject({
          title: text(120),
          url: z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(500)),
        }),
      )
      .check(z.maxLength(8)),
    [],
  ),
});

const variant = z.strictObject({
  name: text(40),
  opening: text(600),
  on: z._default(table(text(400)), {}),
  closing: text(600),
  linkage: z.exactOptional(table(text(300))),
});

const hint = text(240);

export const wordsSchema = z.strictObject({
  title: text(60),
  tagline: text(120),
  sides: bySideSchema(side),
  places: z._default(table(z.strictObject({ name: text(40), room: z.exactOptional(text(80)) })), {}),
  issues: table(issue),
  constituencies: bySideSchema(table(z.strictObject({ name: text(40), note: maybe(200) }))),
  variants: bySideSchema(table(variant)),
  dispatches: z._default(table(z.strictObject({ headline: text(80), body: text(500) })), {}),
  formats: table(z.strictObject({ name: text(40), note: maybe(160) })),
  background: z._default(
    z.array(z.strictObject({ title: text(80), text: text(700) })).check(z.maxLength(12)),
    [],
  ),
  hints: z.exactOptional(z.strictObject({ offer: hint, answer: hint, press: hint, signing: hint })),
});
