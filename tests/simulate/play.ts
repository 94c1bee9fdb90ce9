import { aspirationBot } from '../../shared/bots/aspiration-bot.ts';
import type { Temper } from '../../shared/bots/temper.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type BySide, bySide, type Side } from '../../shared/rules/vocabulary.ts';
import { selfPlay } from '../../shared/self-play.ts';
import type { Deal } from './deals.ts';
import { plainEndings } from './plain-last-turn.ts';
import { slackOf, type Yardstick, yardstickOf } from './yardstick.ts';

/** How one match came out, in figures. */
export type Outcome = {
  readonly agreed: boolean;
  readonly refusedAtHome: boolean;
  /** The round in which it ended, from 1. */
  readonly rounds: number;
  /**
   * Final score over the walk-away value, as a share of the most there was to gain: 0 is plan B, 1 the best text that
   * is no worse than plan B for the other side. Waiting and repudiation are taken off, so it can be under 0.
   */
  readonly gains: BySide<number>;
  /** Tenths that both together left on the table; `null` without agreement. */
  readonly left: number | null;
};

export type Match = {
  /** By id. */
  readonly tempers: BySide<string>;
  readonly lastSpeaker: Side;
  readonly cameToLastCall: boolean;
  readonly played: Outcome;
  /** The same match with another end; see `plainEndings`. */
  readonly lastTurn: Outcome;
  readonly ultimatum: Outcome;
};

const AT = Date.UTC(2015, 0, 21, 14);
const yardsticks = new Map<string, Yardstick>();

/** One per pair of instructions; the walk-away values are part of the pair. */
export function yardstickFor(setup: Setup): Yardstick {
  const key = `${setup.format}/${setup.variants.us}/${setup.variants.cuba}`;
  const known = yardsticks.get(key) ?? yardstickOf(setup);
  yardsticks.set(key, known);
  return known;
}

export function playDeal({ setup, seed }: Deal, tempers: BySide<Temper>): Match {
  const bots = bySide((side) => aspirationBot(tempers[side]));
  const played = selfPlay({ setup, bots, seed, at: AT });
  const { lastTurn, ultimatum } = plainEndings(played, { bots, seed });
  return {
    tempers: bySide((side) => tempers[side].id),
    lastSpeaker: setup.rounds.at(-1)?.host === 'us' ? 'cuba' : 'us',
    cameToLastCall: played.records.some(({ events }) =>
      events.some(({ type }) => type === 'last-call-opened'),
    ),
    played: outcomeOf(played.state),
    lastTurn: outcomeOf(lastTurn),
    ultimatum: outcomeOf(ultimatum),
  };
}

function outcomeOf({ setup, ending, signed, waiting, round }: MatchState): Outcome {
  if (!ending) throw new Error('a match that is not over has no outcome');
  const { sheets, numbers } = setup;
  const yardstick = yardstickFor(setup);
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  const agreed = ending.type === 'ratified' && signed !== null;
  return {
    agreed,
    refusedAtHome: ending.type === 'refused-at-home',
    rounds: round,
    gains: bySide((side) => (scores[side] - sheets[side].walkAway) / yardstick.most[side]),
    left: agreed ? slackOf(yardstick, signed) : null,
  };
}
