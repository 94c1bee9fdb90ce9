import type { SeatId } from '../../../shared/rules/vocabulary.ts';
import { team } from '../../../shared/words/team.ts';
import { fill, words } from '../../words.ts';
import { nameAt } from '../model/team.ts';
import { useTable } from '../table-state.ts';

/** What a member of the own delegation is called; by number where a chair was left. */
export function useNameOf(): (seat: SeatId) => string {
  const { session } = useTable();
  return (seat) =>
    nameAt(session.info.value, seat) ?? fill(words(team).member, { number: Number(seat.split('-')[1]) });
}
