import type { MatchInfo } from '../shared/protocol.ts';
import { frameOf } from '../shared/rules/frames.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { deadlineOf, type MatchState } from '../shared/rules/state.ts';
import type { Frame } from '../shared/rules/view-types.ts';
import type { Viewer } from '../shared/rules/vocabulary.ts';

/** One durable record, told to whoever listens. Secrets leave it through `frame` alone. */
export type Publication = {
  readonly match: string;
  readonly seq: number;
  /** As `viewer` may see it; computed once for each viewer. */
  readonly frame: (viewer: Viewer) => Frame;
  readonly standing: Standing;
  /** The match has just begun or just ended, so names, code and brief are to be told again. */
  readonly turnsPage: boolean;
};

/** What everybody may know about a match at any moment. */
export type Standing = {
  readonly status: MatchInfo['status'];
  readonly deadline: number | null;
  readonly paused: boolean;
};

export function standingOf(state: MatchState): Standing {
  const { name } = state.phase;
  const status = name === 'lobby' ? 'waiting' : name === 'over' ? 'over' : 'live';
  return { status, deadline: deadlineOf(state), paused: state.paused !== null };
}

type Folded = {
  readonly match: string;
  readonly record: MatchRecord;
  readonly before: MatchState;
  readonly state: MatchState;
};

export function publication({ match, record, before, state }: Folded): Publication {
  const frames = new Map<Viewer, Frame>();
  const standing = standingOf(state);

  function frame(viewer: Viewer): Frame {
    const made = frames.get(viewer) ?? frameOf(state, record, viewer);
    frames.set(viewer, made);
    return made;
  }

  const turnsPage = standing.status !== standingOf(before).status;
  return { match, seq: record.seq, frame, standing, turnsPage };
}
