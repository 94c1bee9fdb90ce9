import './join.css';
import { isSeat, type Side, sideOf } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { useSides } from '../../sides.ts';
import { type Seat, seatAddress } from '../../store/seats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  readonly seats: readonly Seat[];
  readonly freeSide: Side | null;
  readonly onSitOnBoth: () => void;
};

/** For whoever opens the link of a table they sit at; the other chair is taken only on purpose. */
export function OwnSeats({ seats: held, freeSide, onSitOnBoth }: Props) {
  const sides = useSides();
  const t = words(pages).join;
  // The codes of tables have no journalists.
  const seats = held.flatMap((one) => (isSeat(one.seat) ? [{ ...one, seat: one.seat }] : []));
  const [only] = seats;
  return (
    <>
      <p>
        {seats.length === 1 && only ? fill(t.ownSeat, { side: sides[sideOf(only.seat)].inText }) : t.ownSeats}
      </p>
      <ul class="own-seats">
        {seats.map((seat) => (
          <li key={seat.seat}>
            <a class={buttonClass({ kind: 'primary' })} href={seatAddress(seat)}>
              <SideMark side={sideOf(seat.seat)} />{' '}
              {fill(t.backToSeat, { side: sides[sideOf(seat.seat)].inText })}
            </a>
          </li>
        ))}
      </ul>
      {freeSide && (
        <>
          <p>{t.bothNote}</p>
          <Button onClick={onSitOnBoth}>{t.both}</Button>
        </>
      )}
    </>
  );
}
