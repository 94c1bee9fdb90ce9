import type { Domain } from '../../shared/analysis/formats/domain.ts';
import type { Pair } from '../../shared/analysis/outcome-space.ts';
import { columns, short } from './columns.ts';
import type { TimedSummary } from './guarded-summary.ts';

/** The summary of a domain for somebody who reads. */
export function domainReport(domain: Domain, summary: TimedSummary): string {
  const published = domain.published?.nashProduct;
  const [nash] = summary.nash;
  return [
    `${domain.name}: ${domain.issues.length} issues, ${domain.profiles.map(({ name }) => name).join(' and ')}`,
    columns([
      ['outcomes', summary.outcomes],
      ['at or above both reservation values', summary.aboveReservation],
      ['points on the frontier', summary.frontier.length],
      ['outcomes on the frontier', summary.paretoOutcomes],
      ['opposition, egalitarian point to (1,1)', short(summary.opposition.toEgalitarian)],
      ['opposition, nearest outcome to (1,1)', short(summary.opposition.minDistance)],
      ...(nash ? [['product of utilities at Nash', short(nash[0] * nash[1])]] : []),
      ...(published != null ? [['product of utilities published', short(published)]] : []),
      ['milliseconds', summary.ms],
    ]),
    columns([
      row('reservation values', [summary.reservation]),
      row('Nash', summary.nash),
      row('Kalai-Smorodinsky', summary.kalaiSmorodinsky),
      row('egalitarian', summary.egalitarian),
      row('utilitarian', summary.utilitarian),
      row('frontier', summary.frontier),
    ]),
  ].join('\n\n');
}

function row(name: string, points: readonly Pair<number>[]): readonly string[] {
  const shown = points.map(([a, b]) => `(${short(a)}, ${short(b)})`).join(' ');
  return [name, points.length === 0 ? 'none: no outcome suits both' : shown];
}
