import type { MatchInfo } from '../../../shared/protocol.ts';
import { evolve } from '../../../shared/rules/evolve.ts';
import type { MatchRecord } from '../../../shared/rules/record.ts';
import type { MatchState } from '../../../shared/rules/state.ts';
import { briefFor, viewFor } from '../../../shared/rules/view.ts';
import type { Brief, Instructions, View } from '../../../shared/rules/view-types.ts';
import type { BySide } from '../../../shared/rules/vocabulary.ts';
import { type Reply, readFile, readMatch } from '../../net/http.ts';

/** A finished match with everything open: what all steps of the debrief look at. */
export type DebriefMatch = {
  /** `null`: it came as a file, and no server knows it. */
  readonly id: string | null;
  readonly players: MatchInfo['players'];
  /** Nothing of the coach is shown, because a teacher has not opened it yet. */
  readonly coachClosed: boolean;
  readonly records: readonly MatchRecord[];
  readonly brief: Brief;
  readonly open: BySide<Instructions>;
  /** As it stood at the end. */
  readonly view: View;
};

/** Refused while the match is not over: before that nothing of it is open. */
export async function readDebrief(id: string): Promise<Reply<DebriefMatch>> {
  const [info, file] = await Promise.all([readMatch(id), readFile(id)]);
  if (!info.ok) return info;
  if (!file.ok) return file;
  const { players, coachClosed = false } = info.value;
  const match = debriefMatch({ id, players, coachClosed, records: file.value.records });
  return match ? { ok: true, value: match } : { ok: false, trouble: { code: 'not-over-yet' } };
}

/** `null`: the match is not over. Its records must have been verified or be a server's. */
export function debriefMatch(
  of: Pick<DebriefMatch, 'id' | 'players' | 'records' | 'coachClosed'>,
): DebriefMatch | null {
  const events = of.records.flatMap((record) => record.events);
  const state = events.reduce<MatchState | undefined>(evolve, undefined);
  if (!state) return null;
  const brief = briefFor(state, 'open');
  return brief.open ? { ...of, brief, open: brief.open, view: viewFor(state, 'open') } : null;
}
