import { type DebriefMatch, debriefMatch } from '../../client/pages/debrief/debrief-match.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';

const files = import.meta.glob<MatchFile>('../golden/*.json', { eager: true, import: 'default' });

/** Every recorded match, by its name. */
export const GOLDEN: readonly { readonly name: string; readonly records: readonly MatchRecord[] }[] =
  Object.entries(files).map(([path, { records }]) => ({
    name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    records,
  }));

export function goldenRecords(name: string): readonly MatchRecord[] {
  const found = GOLDEN.find((one) => one.name === name);
  if (!found) throw new Error(`no golden match ${name}`);
  return found.records;
}

/** As a page holds it that read it from a file. */
export function goldenDebrief(name: string): DebriefMatch {
  const match = debriefMatch({
    id: null,
    players: { us: null, cuba: null },
    coachClosed: false,
    records: goldenRecords(name),
  });
  if (!match) throw new Error(`${name} is not over`);
  return match;
}
