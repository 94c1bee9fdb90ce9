import * as z from 'zod/mini';
import { CITIES, DESKS, type PRESS_LINES, SKIES, STATUS_QUO } from './vocabulary.ts';

/**
 * All content of a scenario that is a number or an id; the words stand beside it, under the same ids.
 * Values and approvals are integers in tenths of a point (0-1000 for 0-100), climate is whole points (0-100).
 */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40));
const tenths = z.int().check(z.gte(0), z.lte(1000));
const shift = z.int().check(z.gte(-1000), z.lte(1000));
const seconds = z.int().check(z.gte(1), z.lte(60 * 60 * 24 * 14));
const bySide = <T extends z.ZodMiniType>(of: T) => z.strictObject({ us: of, cuba: of });
const perIssue = <T extends z.ZodMiniType>(of: T) => z.record(id, of);
/** issue -> option -> number; the status quo is 0 everywhere and is not written down. */
const table = perIssue(z.record(id, shift));

const issue = z.strictObject({
  id,
  desk: z.enum(DESKS),
  /** From the U.S.-favoured end to the Cuba-favoured end. `gate`: climate needed to table it (a gesture). */
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
  redLines: perIssue(z.array(id)),
  /** On the same scale as the values; may be empty. */
  linkage: z.array(linkage).check(z.maxLength(8)),
});

const dispatch = z.strictObject({
  id,
  date: z.string().check(z.regex(/^2015-\d\d-\d\d$/)),
  /** The months (of the round that follows) in which it may be drawn. */
  months: z.array(z.string().check(z.regex(/^2015-\d\d$/))).check(z.minLength(1)),
  climate: z.int().check(z.gte(-6), z.lte(6)),
  approvals: bySide(z.record(id, shift)),
});

const round = z.strictObject({
  date: z.string().check(z.regex(/^2015-\d\d-\d\d$/)),
  city: z.enum(CITIES),
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
  issues: z.array(id).check(z.minLength(1)),
  rounds: z.array(round).check(z.minLength(1)),
  /** Turns of each delegation in a round. */
  turns: z.int().check(z.gte(1), z.lte(12)),
  dinner: z.boolean(),
  /** Cost to both, in tenths, of each round that ends without a signature; one entry fewer than rounds. */
  waiting: z.array(tenths),
  clocks: clocksSchema,
  constituencies: bySide(z.array(id).check(z.minLength(1))),
  floors: z.boolean(),
  /** A dispatch moves the climate by this at most. */
  dispatchClimate: z.int().check(z.gte(0), z.lte(6)),
  /** Variants in play for each side, with their walk-away value on this format's scale. */
  walkAways: bySide(z.record(id, tenths)),
  /** Weighted approval at which a home ratifies. */
  thresholds: bySide(tenths),
});

const numbers = z.strictObject({
  climateStart: z.int(),
  dinnerClimate: z.int(),
  acceptedClimate: z.int(),
  acceptedClimateMost: z.int(),
  reopenedClimate: z.int(),
  declinedClimate: z.int(),
  pressClimate: z.strictObject({ constructive: z.int(), reserved: z.int(), firm: z.int(), blame: z.int() }),
  visit: tenths,
  repudiation: tenths,
});

export const scenarioSchema = z.strictObject({
  id,
  version: z.int().check(z.gte(1)),
  numbers,
  issues: z.array(issue).check(z.minLength(1)),
  constituencies: bySide(z.array(constituency)),
  variants: bySide(z.array(variant).check(z.minLength(1))),
  dispatches: z.array(dispatch),
  /** What the real delegations settled, on the same issues; shown beside the text that was signed. */
  history: z.record(id, id),
  formats: z.array(format).check(z.minLength(1)),
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
