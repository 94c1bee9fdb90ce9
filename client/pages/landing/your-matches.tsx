import x from 'lucide-static/icons/x.svg?raw';
import { useState } from 'preact/hooks';
import { sideOf } from '../../../shared/rules/vocabulary.ts';
import { landing } from '../../../shared/words/landing.ts';
import { sideInText } from '../../about.ts';
import { words } from '../../lang.ts';
import { moment } from '../../numbers.ts';
import { forgetSeat, type Seat, seatAddress, seats } from '../../store/seats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideMark } from '../../ui/side-mark.tsx';

const SHOWN = 4;

/** The seats this browser holds: nothing but a way back to them. */
export function YourMatches() {
  const t = words(landing);
  const [held, setHeld] = useState(() => seats().slice(0, SHOWN));
  if (held.length === 0) return null;
  function forget(seat: Seat) {
    forgetSeat(seat);
    setHeld(seats().slice(0, SHOWN));
  }
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{t.yours}</h2>
      <ul class="tables">
        {held.map((one) => {
          const { match, seat, since } = one;
          const side = sideOf(seat);
          const name = one.about ? `${t.continueMatch} ${sideInText(one.about, side)}` : t.continuePlain;
          return (
            <li key={`${match} ${seat}`}>
              <a class={buttonClass({ kind: 'primary' })} href={seatAddress(one)}>
                <SideMark side={side} /> {name}
              </a>
              <span class="muted">{moment(since)}</span>
              <Button kind="quiet" aria-label={`${t.forget}: ${moment(since)}`} onClick={() => forget(one)}>
                <Icon svg={x} />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
