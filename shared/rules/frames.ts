import { evolve } from './evolve.ts';
import type { MatchRecord } from './record.ts';
import type { MatchState } from './state.ts';
import { briefFor, redact, viewFor } from './view.ts';
import type { Brief, Frame, RedactedEvent } from './view-types.ts';
import type { Viewer } from './vocabulary.ts';

export function redactAll(record: Pick<MatchRecord, 'events'>, viewer: Viewer): readonly RedactedEvent[] {
  return record.events.flatMap((event) => redact(event, viewer) ?? []);
}

/** A record once it is folded: what a viewer is shown live, and what a replay steps through. */
export function frameOf(state: MatchState, record: MatchRecord, viewer: Viewer): Frame {
  return {
    seq: record.seq,
    at: record.at,
    events: redactAll(record, viewer),
    view: viewFor(state, viewer),
  };
}

/** The whole match as one viewer sees it, step by step. The records must have been verified or be one's own. */
export function framesOf(
  records: readonly MatchRecord[],
  viewer: Viewer,
): { readonly brief: Brief; readonly frames: readonly Frame[] } {
  let state: MatchState | undefined;
  const frames: Frame[] = [];
  for (const record of records) {
    for (const event of record.events) state = evolve(state, event);
    if (state) frames.push(frameOf(state, record, viewer));
  }
  if (!state) throw new Error('an empty log has no frames');
  return { brief: briefFor(state, viewer), frames };
}
