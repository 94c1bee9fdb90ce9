import * as z from 'zod/mini';
import type { Standing } from '../../../shared/rules/view-types.ts';
import type { IssueId, OptionId, Package, PackageId } from '../../../shared/rules/vocabulary.ts';

/** What one is composing: kept on this device, seen by nobody, sent only after the review. */
export type Draft = {
  readonly package: Package;
  /** Accepting it signs the text. */
  readonly sign: boolean;
  /** Rows of their package marked "this stops us". */
  readonly stops: readonly IssueId[];
  /** The accepted package this draft would reopen and replace. */
  readonly reopening: PackageId | null;
};

export const MOST_STOPS = 2;
export const EMPTY_DRAFT: Draft = { package: {}, sign: false, stops: [], reopening: null };

export function isEmpty(draft: Draft): boolean {
  return (
    Object.keys(draft.package).length === 0 &&
    !draft.sign &&
    draft.stops.length === 0 &&
    draft.reopening === null
  );
}

export function pick(draft: Draft, issue: IssueId, option: OptionId): Draft {
  if (draft.package[issue] === option) return draft;
  return { ...draft, package: { ...draft.package, [issue]: option } };
}

export function drop(draft: Draft, issue: IssueId): Draft {
  if (!(issue in draft.package)) return draft;
  const { [issue]: _, ...rest } = draft.package;
  return { ...draft, package: rest };
}

/** A counter starts from their package; what one's own capital forbids is left out. */
export function startFrom(
  draft: Draft,
  standing: Pick<Standing, 'package' | 'sign'>,
  forbidden: (issue: IssueId, option: OptionId) => boolean,
): Draft {
  const rows = Object.entries(standing.package).filter(([issue, option]) => !forbidden(issue, option));
  return { ...draft, package: Object.fromEntries(rows), sign: standing.sign, stops: [] };
}

export function withSign(draft: Draft, sign: boolean): Draft {
  return { ...draft, sign };
}

export function toggleStop(draft: Draft, issue: IssueId): Draft {
  if (draft.stops.includes(issue)) return { ...draft, stops: draft.stops.filter((stop) => stop !== issue) };
  return draft.stops.length < MOST_STOPS ? { ...draft, stops: [...draft.stops, issue] } : draft;
}

export function reopening(draft: Draft, accepted: PackageId | null): Draft {
  return { ...draft, reopening: accepted };
}

const draftSchema = z.strictObject({
  package: z.record(z.string(), z.string()),
  sign: z.boolean(),
  stops: z.array(z.string()),
  reopening: z.nullable(z.templateLiteral([z.enum(['us', 'cuba']), '#', z.int()])),
});

export function formatDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** Whatever cannot be read is an empty draft. */
export function parseDraft(text: string | null): Draft {
  if (text === null) return EMPTY_DRAFT;
  try {
    const read = draftSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}
