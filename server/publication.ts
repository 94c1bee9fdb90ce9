import type { MatchInfo, Step } from '../shared/protocol.ts';
import { redactAll } from '../shared/rules/frames.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { deadlineOf, type MatchState } from '../shared/rules/state.ts';
import type { Teams } from '../shared/rules/team.ts';
import { viewFor } from '../shared/rules/view.ts';
import type { Viewer } from '../shared/rules/vocabulary.ts';

/** One durable record, told to whoever listens. Secrets leave it through `step` alone. */
export type Publication = {
  readonly match: string;
  readonly seq: number;
  /** What `viewer` may see of it, with the view if it may have changed. */
  readonly step: (viewer: Viewer) => Omit<Step, 'now'>;
  readonly standing: Standing;
  /** The match has just begun or just ended, or its delegations or journalists have changed: names, code and brief are to be told again. */
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

function isSameTeams(a: Teams, b: Teams): boolean {
  return a.seats === b.seats && a.away === b.away && a.appointed === b.appointed;
}

type Folded = {
  readonly match: string;
  readonly record: MatchRecord;
  readonly before: MatchState;
  readonly state: MatchState;
};

export function publication({ match, record, before, state }: Folded): Publication {
  const standing = standingOf(state);

  function step(viewer: Viewer): Omit<Step, 'now'> {
    const { seq, at } = record;
    const told = { seq, at, events: redactAll(record, viewer) };
    // A fact that changes nothing (a remark) gives back the state itself.
    return state === before ? told : { ...told, view: viewFor(state, viewer) };
  }

  const turnsPage =
    standing.status !== standingOf(before).status ||
    !isSameTeams(before, state) ||
    before.newspaper.seats !== state.newspaper.seats;
  return { match, seq: record.seq, step, standing, turnsPage };
}
