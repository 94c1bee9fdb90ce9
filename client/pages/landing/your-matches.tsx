import x from 'lucide-static/icons/x.svg?raw';
import { useState } from 'preact/hooks';
import { benchOf, isSeat, sideOf } from '../../../shared/rules/vocabulary.ts';
import { landing } from '../../../shared/words/landing.ts';
import { sideInText } from '../../about.ts';
import { words } from '../../lang.ts';
import { nameOf } from '../../name-of.ts';
import { moment } from '../../numbers.ts';
import { spoken } from '../../spoken.ts';
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
          const { match, seat, since, about, against } = one;
          const name = isSeat(seat)
            ? about
              ? `${t.continueMatch} ${sideInText(about, sideOf(seat))}`
              : t.continuePlain
            : t.continuePress;
          const format = about && spoken(about)?.format.name;
          return (
            <li key={`${match} ${seat}`}>
              <a class={buttonClass({ kind: 'primary' })} href={seatAddress(one)}>
                <SideMark side={benchOf(seat)} /> {name}
              </a>
              <span class="muted">
                {format && `${format} · `}
                {against && (
                  <>
                    {t.against} <bdi>{nameOf(against)}</bdi>
                    {' · '}
                  </>
                )}
                {moment(since)}
              </span>
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
