import { TEMPER_NAMES } from '../../shared/bots/tempers.ts';
import type { EndingRow } from './ending-table.ts';
import { hundredths, percent, rise } from './markdown.ts';
import { bestAgainst, gainAgainst, type PairingRow } from './pairing-table.ts';
import type { TurnsRow } from './turns-table.ts';
import type { WaitingRow } from './waiting-table.ts';

/** What the design says of the rules, what was measured, and whether that shows it. */
export type Claim = { readonly says: string; readonly measured: string; readonly shown: boolean };

export type Tables = {
  readonly pairings: readonly PairingRow[];
  readonly endings: readonly EndingRow[];
  readonly waiting: readonly WaitingRow[];
  /** Fewest turns first. */
  readonly turns: readonly TurnsRow[];
};

const ALMOST_ALWAYS = 0.95;
const RARELY = 1 / 3;
const LIFT = 0.12;
const NOTHING = 0.05;

/** Judged by the numbers written here, before anything was measured; a claim that is not shown is printed as such. */
export function claims({ pairings, endings, waiting, turns }: Tables): readonly Claim[] {
  const tough = gainAgainst(pairings, 'aggressive', 'cautious');
  const soft = gainAgainst(pairings, 'cautious', 'aggressive');
  const bothTough = gainAgainst(pairings, 'aggressive', 'aggressive');
  const bothSoft = gainAgainst(pairings, 'cautious', 'cautious');
  const agreed = (temper: 'cautious' | 'aggressive') =>
    pairings.find(({ tempers: [a, b] }) => a === temper && b === temper)?.agreed ?? Number.NaN;
  const champions = TEMPER_NAMES.map((one) => bestAgainst(pairings, one));
  const all = endings.find(({ tempers }) => tempers === null);
  if (!all) throw new Error('no row over all pairings');
  const lift = all.agreed.played - all.agreed.lastTurn;
  const overUltimatum = all.agreed.played - all.agreed.ultimatum;
  const edge = all.advantage;
  const [written, most] = turns.slice(-2);
  if (!written || !most) throw new Error('fewer than two numbers of turns');
  const dearest = waiting.reduce((most, row) => (row.charged > most.charged ? row : most));
  return [
    {
      says: 'Two cautious sides agree almost always',
      measured: percent(agreed('cautious')),
      shown: agreed('cautious') >= ALMOST_ALWAYS,
    },
    {
      says: 'Two aggressive sides agree rarely',
      measured: percent(agreed('aggressive')),
      shown: agreed('aggressive') <= RARELY,
    },
    {
      says: 'Toughness beats caution',
      measured: `gains ${hundredths(tough)} to ${hundredths(soft)}`,
      shown: tough > soft,
    },
    {
      says: 'Toughness ruins itself',
      measured: `two aggressive gain ${hundredths(bothTough)}, two cautious ${hundredths(bothSoft)}`,
      shown: bothTough < bothSoft,
    },
    {
      says: 'No temper is the best answer to every opponent',
      measured: TEMPER_NAMES.map((one, at) => `against ${one}: ${champions[at]}`).join(', '),
      shown: new Set(champions).size > 1,
    },
    {
      says: 'The last call lifts agreement by 12 points or more over the last turn that it replaces',
      measured: `${rise(lift)}; over a last turn with an ultimatum ${rise(overUltimatum)}`,
      shown: lift >= LIFT,
    },
    {
      says: 'The last call takes away what speaking last is worth',
      measured: `${hundredths(edge.lastTurn)} with the last turn that it replaces, ${hundredths(edge.played)} with the last call`,
      shown: Math.abs(edge.played) < Math.abs(edge.lastTurn) / 2,
    },
    {
      says: 'More turns a round than the format has change nothing',
      measured: `${written.turns} turns: ${percent(written.agreed)} agree, gain ${hundredths(written.gain)}; ${most.turns} turns: ${percent(most.agreed)}, ${hundredths(most.gain)}`,
      shown: Math.abs(most.agreed - written.agreed) < NOTHING && Math.abs(most.gain - written.gain) < NOTHING,
    },
    {
      says: 'A greater waiting cost destroys most agreeable texts',
      measured: `${percent(dearest.worthwhile)} of them left at ${dearest.charged} points; played, ${percent(dearest.agreed)} still agree`,
      shown: dearest.worthwhile < 0.5,
    },
  ];
}
