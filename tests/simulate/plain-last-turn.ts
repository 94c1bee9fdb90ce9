import { sealRecord } from '../../shared/rules/chain.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { evolve } from '../../shared/rules/match.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { other, type Side } from '../../shared/rules/vocabulary.ts';
import { type Played, playOn, type SelfPlay } from '../../shared/self-play.ts';

/** The other ways in which the talks could end where the rules have the last call. */
export type PlainEndings = {
  /** The last speaker takes what stands on the table, or nobody signs. */
  readonly lastTurn: MatchState;
  /** Or it puts a package of its own, which the other side takes or leaves. */
  readonly ultimatum: MatchState;
};

type Players = Pick<SelfPlay, 'bots' | 'seed'>;

/**
 * What the same match would have come to with a plain last turn. The rules stay as they are: the log is cut where the
 * last call opened and goes on with an ordinary `turn-opened` for the side whose turn it replaced, and for an answer to an
 * ultimatum with another; both sides move as they always do, and who has the last word takes whatever it would sign.
 * The rounds before are played alike, so the difference is what the last call itself does.
 */
export function plainEndings(played: Played, players: Players): PlainEndings {
  const before = beforeLastCall(played.records);
  if (!before) return { lastTurn: played.state, ultimatum: played.state };
  const { rounds, turns } = before.state.setup;
  const speaker = other(rounds.at(-1)?.host ?? 'us');
  const replaced = 2 * turns - 1;
  // A turn after the last one of the rules is one after which nothing comes, and bots know it by its number.
  const lastWord = replaced + 1;
  const lastTurn = turn(before, { side: speaker, turn: lastWord }, players);
  const spoken = turn(before, { side: speaker, turn: replaced }, players);
  const asked = beforeLastCall(spoken.records);
  const put = asked?.state.standing[speaker]?.sign === true;
  const ultimatum = put ? turn(asked, { side: other(speaker), turn: lastWord }, players) : spoken;
  return { lastTurn: ranOut(lastTurn.state), ultimatum: ranOut(ultimatum.state) };
}

/** The match up to the moment at which the last call opened; `null`: it never did. */
function beforeLastCall(records: Played['records']): Played | null {
  const at = records.findLastIndex(({ events }) => events.some(({ type }) => type === 'last-call-opened'));
  const last = records[at];
  if (!last) return null;
  const events = last.events.slice(
    0,
    last.events.findIndex(({ type }) => type === 'last-call-opened'),
  );
  const kept = [...records.slice(0, at), { ...last, events }];
  return { records: kept, state: stateAfter(kept.flatMap((record) => record.events)) };
}

/** Opens one more turn and lets it be played, with the signing and all that follows if it comes to one. */
function turn(from: Played, opened: { side: Side; turn: number }, players: Players): Played {
  const event: MatchEvent = { type: 'turn-opened', ...opened, deadline: null };
  const seq = from.records.length + 1;
  const at = from.records.at(-1)?.at ?? 0;
  const wish = { type: 'expire' as const };
  const record = sealRecord('', { seq, at, seat: 'clock', cmdId: `${seq}`, wish, events: [event] });
  const position = { records: [...from.records, record], state: evolve(from.state, event) };
  return playOn(position, players, ({ phase }) => phase.name === 'last-call-packages');
}

function ranOut(state: MatchState): MatchState {
  return state.ending ? state : evolve(state, { type: 'ended', ending: { type: 'time-ran-out' } });
}

function stateAfter(events: readonly MatchEvent[]): MatchState {
  return events.reduce<MatchState | undefined>(evolve, undefined) as MatchState;
}
