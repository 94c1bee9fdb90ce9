import type { Approvals, Vote } from './events.ts';
import type { Constituency, Home } from './setup.ts';
import { BANDS, type Band, type ConstituencyId, type Package } from './vocabulary.ts';

/** Approvals are tenths of a point and stay within 0-1000. */
export function clampApproval(approval: number): number {
  return Math.min(1000, Math.max(0, approval));
}

export function startApprovals(home: Home): Approvals {
  return Object.fromEntries(home.constituencies.map((one) => [one.id, one.start]));
}

export function shiftApprovals(approvals: Approvals, shifts: Approvals): Approvals {
  return Object.fromEntries(
    Object.entries(approvals).map(([id, now]) => [id, clampApproval(now + (shifts[id] ?? 0))]),
  );
}

function effectOf(constituency: Constituency, text: Package): number {
  let sum = 0;
  for (const issue of Object.keys(text)) sum += constituency.effects[issue]?.[text[issue] ?? ''] ?? 0;
  return sum;
}

/** Weighted mean approval in tenths of a point, rounded for display; votes compare exact sums. */
export function weightedApproval(home: Home, approvals: Approvals): number {
  const weights = home.constituencies.reduce((sum, one) => sum + one.weight, 0);
  return Math.round(weightedSum(home, approvals) / weights);
}

function weightedSum(home: Home, approvals: Approvals): number {
  return home.constituencies.reduce((sum, one) => sum + one.weight * (approvals[one.id] ?? 0), 0);
}

export type Visit = { readonly to: ConstituencyId; readonly gain: number };

/**
 * RT-1 to RT-3 (a two-level game: Putnam 1988): a home ratifies when the weighted approval that the text leaves
 * reaches the threshold and no veto constituency is under its floor. `approvals` are those before the text.
 */
export function voteOf(home: Home, approvals: Approvals, text: Package, visit?: Visit | null): Vote {
  const after: Approvals = Object.fromEntries(
    home.constituencies.map((one) => [
      one.id,
      clampApproval(
        (approvals[one.id] ?? one.start) + effectOf(one, text) + (visit?.to === one.id ? visit.gain : 0),
      ),
    ]),
  );
  const vetoes = home.constituencies
    .filter((one) => one.floor !== undefined && (after[one.id] ?? 0) < one.floor)
    .map((one) => one.id);
  const weights = home.constituencies.reduce((sum, one) => sum + one.weight, 0);
  const reaches = weightedSum(home, after) >= home.threshold * weights;
  return {
    approvals: after,
    weighted: weightedApproval(home, after),
    threshold: home.threshold,
    vetoes,
    passes: reaches && vetoes.length === 0,
  };
}

/** The constituency courted when nobody chose: the heaviest, the first of equals. */
export function defaultVisit(home: Home): ConstituencyId {
  const heaviest = home.constituencies.reduce((best, one) => (one.weight > best.weight ? one : best));
  return heaviest.id;
}

/** HF-3: what the other side may know of a home: its weighted approval before any text, to the nearest band. */
export function pollBand(home: Home, approvals: Approvals): Band {
  const weighted = weightedApproval(home, approvals);
  const step = [400, 470, 530, 600].filter((bound) => weighted >= bound).length;
  return BANDS[step] ?? 'divided';
}
