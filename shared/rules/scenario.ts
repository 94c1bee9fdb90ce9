import * as z from 'zod/mini';
import { ARTS, DESKS, type PRESS_LINES, type Side, SKIES, STATUS_QUO } from './vocabulary.ts';

/**
 * All content of a scenario that is a number or an id; the words stand beside it, under the same ids.
 * Values and approvals are integers in tenths of a point (0-1000 for 0-100), climate is whole points (0-100).
 */
export const idSchema = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.maxLength(40),
  // Tables are plain objects: `constructor` would be found in every one of them.
  z.refine((written) => !(written in {}), { params: { inherited: true } }),
);
const id = idSchema;
const tenths = z.int().check(z.gte(0), z.lte(1000));
const shift = z.int().check(z.gte(-1000), z.lte(1000));
const seconds = z.int().check(z.gte(1), z.lte(60 * 60 * 24 * 14));

/** A file says `first` and `second`; the chairs keep their own ids. */
export const SIDE_KEYS = { us: 'first', cuba: 'second' } as const satisfies {
  readonly [side in Side]: string;
};
export function bySideSchema<T extends z.ZodMiniType>(of: T) {
  return z.pipe(
    z.strictObject({ first: of, second: of }),
    z.transform(({ first, second }: { first: z.output<T>; second: z.output<T> }) => ({
      us: first,
      cuba: second,
    })),
  );
}
const bySide = bySideSchema;
const sideKey = z.pipe(
  z.enum(['first', 'second']),
  z.transform((key: 'first' | 'second'): Side => (key === 'first' ? 'us' : 'cuba')),
);
/** A day that the calendar has. */
const day = z.string().check(
  z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  z.refine((written) => Number(written.slice(8)) <= daysOf(written), { params: { day: true } }),
);
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

function daysOf(date: string): number {
  const [year = 0, one = 0] = date.split('-').map(Number);
  if (one === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(one) ? 30 : 31;
}

const perIssue = <T extends z.ZodMiniType>(of: T) => z.record(id, of);
/** issue -> option -> number; the status quo is 0 everywhere and is not written down. */
const table = perIssue(z.record(id, shift));

const issue = z.strictObject({
  id,
  desk: z.enum(DESKS),
  /** From the end that favours the first side to the second's. `gate`: climate needed to table it (a gesture). */
  options: z
    .array(z.strictObject({ id, gate: z.optional(z.int().check(z.gte(0), z.lte(100))) }))
    .check(z.minLength(2), z.maxLength(5)),
});

const constituency = z.strictObject({
  id,
  weight: z.int().check(z.gte(1), z.lte(100)),
  /** Approval on the first day. */
  start: tenths,
  /** A veto constituency refuses whatever leaves it under its floor. */
  floor: z.optional(tenths),
  /** What one's own press line does to this constituency. */
  press: z.strictObject({ constructive: shift, reserved: shift, firm: shift, blame: shift }),
  effects: table,
});

/** Points that two or three issues are worth together: they count when the text takes a named option on each. */
const linkage = z.strictObject({
  id,
  when: z
    .record(
      id,
      z.array(id.check(z.refine((option) => option !== STATUS_QUO))).check(z.minLength(1), z.maxLength(5)),
    )
    .check(z.refine((when) => [2, 3].includes(Object.keys(when).length))),
  value: shift.check(z.refine((value) => value !== 0)),
});

const variant = z.strictObject({
  id,
  /** Worth of each option on this side's sheet, status quo 0; scaled per format so that the best text is 1000. */
  values: perIssue(z.record(id, tenths)),
  redLines: z._default(perIssue(z.array(id)), {}),
  /** On the same scale as the values; may be empty. */
  linkage: z._default(z.array(linkage).check(z.maxLength(8)), []),
});

const dispatch = z.strictObject({
  id,
  date: day,
  /** The months (of the round that follows) in which it may be drawn. */
  months: z.array(month).check(z.minLength(1), z.maxLength(12)),
  climate: z.int().check(z.gte(-6), z.lte(6)),
  approvals: bySide(z.record(id, shift)),
});

const round = z.strictObject({
  date: day,
  city: id,
  /** Who speaks first. */
  host: sideKey,
  art: z._default(z.enum(ARTS), 'plain'),
  sky: z.enum(SKIES),
});

export const clocksSchema = z.strictObject({
  briefing: seconds,
  dinner: seconds,
  turn: seconds,
  signing: seconds,
  press: seconds,
  lastCall: seconds,
  secondSignature: seconds,
});

const format = z.strictObject({
  id,
  issues: z.array(id).check(z.minLength(1), z.maxLength(20)),
  rounds: z.array(round).check(z.minLength(1), z.maxLength(8)),
  /** Turns of each delegation in a round. */
  turns: z.int().check(z.gte(1), z.lte(12)),
  dinner: z.boolean(),
  /** Cost to both, in tenths, of each round that ends without a signature; one entry fewer than rounds. */
  waiting: z.array(tenths),
  clocks: clocksSchema,
  constituencies: bySide(z.array(id).check(z.minLength(1), z.maxLength(6))),
  floors: z.boolean(),
  /** A dispatch moves the climate by this at most. */
  dispatchClimate: z.int().check(z.gte(0), z.lte(6)),
  /** Variants in play for each side, with their walk-away value on this format's scale. */
  walkAways: bySide(z.record(id, tenths)),
  /** Weighted approval at which a home ratifies. */
  thresholds: bySide(tenths),
});

const climate = z.int().check(z.gte(0), z.lte(100));
const climateShift = z.int().check(z.gte(-100), z.lte(100));
const numbers = z.strictObject({
  climateStart: climate,
  dinnerClimate: climate,
  acceptedClimate: climateShift,
  acceptedClimateMost: climate,
  reopenedClimate: climateShift,
  declinedClimate: climateShift,
  pressClimate: z.strictObject({
    constructive: climateShift,
    reserved: climateShift,
    firm: climateShift,
    blame: climateShift,
  }),
  visit: tenths,
  repudiation: tenths,
});

export const scenarioSchema = z.strictObject({
  id,
  version: z._default(z.int().check(z.gte(1), z.lte(1_000_000)), 1),
  numbers,
  issues: z.array(issue).check(z.minLength(1), z.maxLength(20)),
  constituencies: bySide(z.array(constituency).check(z.minLength(1), z.maxLength(6))),
  variants: bySide(z.array(variant).check(z.minLength(1), z.maxLength(6))),
  dispatches: z._default(z.array(dispatch).check(z.maxLength(60)), []),
  /** What the real delegations settled, on the same issues; shown beside the text that was signed. */
  history: z._default(z.record(id, id), {}),
  formats: z.array(format).check(z.minLength(1), z.maxLength(6)),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Format = Scenario['formats'][number];
export type Clocks = z.infer<typeof clocksSchema>;
export type ScenarioNumbers = Scenario['numbers'];
export type ScenarioDispatch = Scenario['dispatches'][number];
export type ScenarioVariant = Scenario['variants']['us'][number];
export type ScenarioLinkage = ScenarioVariant['linkage'][number];
export type ScenarioIssue = Scenario['issues'][number];
export type ScenarioConstituency = Scenario['constituencies']['us'][number];
export type PressEffect = { readonly [line in (typeof PRESS_LINES)[number]]: number };
