import type { TemperName } from '../../shared/bots/tempers.ts';
import { other, SIDES } from '../../shared/rules/vocabulary.ts';
import type { Match } from './play.ts';
import { mean, type Pairing, share } from './series.ts';

export const ENDS = ['played', 'lastTurn', 'ultimatum'] as const;
export type End = (typeof ENDS)[number];

export type EndingRow = {
  /** `null`: all pairings, each counted alike. */
  readonly tempers: readonly [TemperName, TemperName] | null;
  /** Share of the matches that came to the last call without a signature. */
  readonly cameToLastCall: number;
  readonly agreed: { readonly [end in End]: number };
  /** Mean gain of the side that speaks last minus the mean gain of the other. */
  readonly advantage: { readonly [end in End]: number };
};

/** `matches` must hold each deal with both hosts, so that speaking last is told apart from the side. */
function endingRow(tempers: EndingRow['tempers'], matches: readonly Match[]): EndingRow {
  const perEnd = (of: (end: End) => number) => ({
    played: of('played'),
    lastTurn: of('lastTurn'),
    ultimatum: of('ultimatum'),
  });
  return {
    tempers,
    cameToLastCall: share(matches, ({ cameToLastCall }) => cameToLastCall),
    agreed: perEnd((end) => share(matches, (match) => match[end].agreed)),
    advantage: perEnd((end) =>
      mean(matches.map((m) => m[end].gains[m.lastSpeaker] - m[end].gains[other(m.lastSpeaker)])),
    ),
  };
}

export function endingRows(asWritten: readonly Pairing[], hostsSwapped: readonly Pairing[]): EndingRow[] {
  const rows = asWritten.map(({ tempers, matches }, at) => {
    const both = [...matches, ...(hostsSwapped[at]?.matches ?? [])];
    return endingRow(
      tempers,
      both.map(({ match }) => match),
    );
  });
  const perEnd = (of: (row: EndingRow) => EndingRow['agreed']) => ({
    played: mean(rows.map((row) => of(row).played)),
    lastTurn: mean(rows.map((row) => of(row).lastTurn)),
    ultimatum: mean(rows.map((row) => of(row).ultimatum)),
  });
  const all: EndingRow = {
    tempers: null,
    cameToLastCall: mean(rows.map((row) => row.cameToLastCall)),
    agreed: perEnd((row) => row.agreed),
    advantage: perEnd((row) => row.advantage),
  };
  return [...rows, all];
}

export type SpeakingRow = {
  readonly side: (typeof SIDES)[number];
  readonly speaks: 'first' | 'last';
  readonly gain: { readonly [end in End]: number };
};

/** Mean gain of each side by whether it speaks first or last in the last round; its host speaks first. */
export function speakingRows(matches: readonly Match[]): SpeakingRow[] {
  return SIDES.flatMap((side) =>
    (['first', 'last'] as const).map((speaks): SpeakingRow => {
      const some = matches.filter(({ lastSpeaker }) => (lastSpeaker === side) === (speaks === 'last'));
      const gain = (end: End) => mean(some.map((match) => match[end].gains[side]));
      return {
        side,
        speaks,
        gain: { played: gain('played'), lastTurn: gain('lastTurn'), ultimatum: gain('ultimatum') },
      };
    }),
  );
}
