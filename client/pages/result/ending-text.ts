import type { BySide, Ending, Package } from '../../../shared/rules/vocabulary.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import type { SideNames } from '../../../shared/scenarios/side-names.ts';
import { result } from '../../../shared/words/result.ts';
import { fill, words } from '../../words.ts';

type Counted = {
  readonly ending: Ending;
  /** How many issues the signed text settles. */
  readonly settled: number;
  /** How many issues the match has. */
  readonly issues: number;
  readonly sides: BySide<SideNames>;
};

export type Ended = Omit<Counted, 'settled'> & { readonly signed: Package | null };

/** The ending in one honest sentence (two after a second signature). */
export function endingText({ signed, ...ended }: Ended): string {
  const settled = Object.values(signed ?? {}).filter((option) => option !== STATUS_QUO).length;
  return endingSentence({ ...ended, settled });
}

export function endingSentence({ ending, settled, issues, sides }: Counted): string {
  const t = words(result).sentences;
  switch (ending.type) {
    case 'ratified': {
      const main = ending.extent === 'full' ? t.ratifiedFull : fill(t.ratifiedPartial, { settled, issues });
      return ending.improved ? `${main} ${t.improved}` : main;
    }
    case 'refused-at-home': {
      const [only, both] = ending.by;
      return both || !only ? t.refusedBoth : fill(t.refusedOne, { side: sides[only].inText });
    }
    case 'walked-out':
      return fill(t.walkedOut, { side: sides[ending.by].first });
    case 'time-ran-out':
      return t.timeRanOut;
    case 'cancelled':
      return `${t.cancelled} ${t.cancelledText}`;
  }
}
