import type { CaucusRemark } from '../../shared/caucus.ts';
import type { SeatId, Side } from '../../shared/rules/vocabulary.ts';

export type NewCaucusRemark = {
  readonly match: string;
  readonly seat: SeatId;
  /** Kept once for each seat, however often it is sent. */
  readonly cmdId: string;
  readonly at: number;
  readonly text: string;
};

/** The part of a store that keeps what delegations say to themselves. Gone with the match. */
export type CaucusStore = {
  /** The remark as it is kept, and whether it was kept just now. */
  readonly saveCaucus: (remark: NewCaucusRemark) => Promise<{ remark: CaucusRemark; fresh: boolean }>;
  /** What that command said; `null`: nothing yet. */
  readonly caucusSaid: (match: string, seat: SeatId, cmdId: string) => Promise<CaucusRemark | null>;
  /** Oldest first. */
  readonly caucus: (match: string, side: Side) => Promise<readonly CaucusRemark[]>;
};
