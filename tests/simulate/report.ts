import { TEMPER_NAMES } from '../../shared/bots/tempers.ts';
import { ENDS, type EndingRow } from './ending-table.ts';
import { hundredths, percent, rise, table, tenths } from './markdown.ts';
import { bestAgainst, gainAgainst, type PairingRow } from './pairing-table.ts';
import type { Simulation } from './simulation.ts';

/** Half a 95 % confidence interval of a share near one half, matches taken as independent. */
function accuracy(matches: number): number {
  return 1.96 * Math.sqrt(0.25 / matches);
}

/** The whole simulation as markdown. */
export function reportOf(simulation: Simulation): string {
  const { format, deals, matches, pairings } = simulation;
  const fewest = Math.min(...pairings.map((row) => row.matches));
  return [
    `## ${format}: four tempers, ${deals} deals, ${matches} matches`,
    `Agreement rates of one pairing are good to ${rise(accuracy(fewest)).slice(1)} or better.`,
    `### Pairings\n\nGain: 0 is plan B, 1 the best text the other side could live with; waiting and repudiation are taken off.\n\n${pairingTable(pairings)}`,
    `### Gain of a temper (row) against an opponent (column)\n\n${gainTable(pairings)}`,
    `### The last call against the turn that it replaces\n\nPlain last turn: the last speaker takes what stands, or nobody signs. Ultimatum: or it puts a package that the other side takes or leaves.\n\n${endingTable(simulation.endings)}`,
    `### Who speaks last\n\n${speakingTable(simulation)}`,
    `### The waiting cost\n\n${waitingTable(simulation)}`,
    `### Turns of each delegation a round\n\n${turnsTable(simulation)}`,
    `### What hangs on where the aggressive side stops\n\n${hardnessTable(simulation)}`,
    `### What the design says\n\n${claimTable(simulation)}`,
  ].join('\n\n');
}

function pairingTable(rows: readonly PairingRow[]): string {
  const head = ['tempers', 'matches', 'agreed', 'refused at home', 'rounds', 'gains', 'left on the table'];
  return table(
    head,
    rows.map((row) => [
      row.tempers.join(' - '),
      `${row.matches}`,
      percent(row.agreed),
      percent(row.refusedAtHome),
      row.rounds.toFixed(1),
      row.gains.map(hundredths).join(' / '),
      tenths(row.left),
    ]),
  );
}

function gainTable(rows: readonly PairingRow[]): string {
  const best = TEMPER_NAMES.map((opponent) => bestAgainst(rows, opponent));
  return table(
    ['', ...TEMPER_NAMES],
    TEMPER_NAMES.map((temper) => [
      temper,
      ...TEMPER_NAMES.map((opponent, at) => {
        const gain = hundredths(gainAgainst(rows, temper, opponent));
        return best[at] === temper ? `**${gain}**` : gain;
      }),
    ]),
  );
}

function endingTable(rows: readonly EndingRow[]): string {
  const head = [
    'tempers',
    'came to it',
    'agreed: last call',
    'plain last turn',
    'ultimatum',
    'speaking last is worth: last call',
    'plain last turn',
    'ultimatum',
  ];
  return table(
    head,
    rows.map(({ tempers, cameToLastCall, agreed, advantage }) => [
      tempers?.join(' - ') ?? 'all',
      percent(cameToLastCall),
      ...ENDS.map((end) => percent(agreed[end])),
      ...ENDS.map((end) => hundredths(advantage[end])),
    ]),
  );
}

function speakingTable({ speaking }: Simulation): string {
  return table(
    ['side', 'speaks in the last round', 'gain: last call', 'plain last turn', 'ultimatum'],
    speaking.map(({ side, speaks, gain }) => [side, speaks, ...ENDS.map((end) => hundredths(gain[end]))]),
  );
}

function waitingTable({ waiting }: Simulation): string {
  return table(
    [
      'waiting cost',
      'points by the last round',
      'texts still worth it',
      'agreed',
      'rounds',
      'gain',
      `best against ${TEMPER_NAMES.join(', ')}`,
    ],
    waiting.map((row) => [
      `x ${row.times}`,
      `${row.charged}`,
      percent(row.worthwhile),
      percent(row.agreed),
      row.rounds.toFixed(2),
      hundredths(row.gain),
      row.best.join(', '),
    ]),
  );
}

function turnsTable({ turns }: Simulation): string {
  return table(
    ['turns', 'agreed', 'gain'],
    turns.map((row) => [`${row.turns}`, percent(row.agreed), hundredths(row.gain)]),
  );
}

function hardnessTable({ hardness }: Simulation): string {
  return table(
    ['holds out for', 'two agree', 'gain', 'agrees with cautious', 'gain of the aggressive'],
    hardness.map((row) => [
      percent(row.holdsOut),
      percent(row.agreedWithItself),
      hundredths(row.gainWithItself),
      percent(row.agreedWithCautious),
      hundredths(row.gainWithCautious),
    ]),
  );
}

function claimTable(simulation: Simulation): string {
  return table(
    ['the design says', 'measured', ''],
    simulation.claims.map(({ says, measured, shown }) => [says, measured, shown ? 'shown' : 'NOT shown']),
  );
}
