import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Library, Spread } from '../../../shared/library-protocol.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { library } from '../../../shared/words/library.ts';
import { parts } from '../../../shared/words/parts.ts';
import { readSpread } from '../../net/http.ts';
import { listed, points, signedPoints } from '../../numbers.ts';
import { spoken } from '../../spoken.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { BoxDrawing, scaleOf } from './box-drawing.tsx';

type Of = { readonly scenario: string; readonly format: string };
type Props = { readonly of: Of | null; readonly catalogue: Library['catalogue'] };

/** How the same seat did with the same instructions at every listed table. */
export function SpreadOf({ of, catalogue }: Props) {
  const t = words(library).spread;
  return (
    <section aria-labelledby="spread">
      <h2 id="spread">{t.title}</h2>
      <p>{t.lead}</p>
      {of ? <Seats {...of} catalogue={catalogue} /> : <p class="muted">{t.choose}</p>}
    </section>
  );
}

function Seats({ scenario, format, catalogue }: Of & Pick<Props, 'catalogue'>) {
  const t = words(library).spread;
  const [seats, setSeats] = useState<Spread['seats'] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    setSeats('loading');
    readSpread({ scenario, format }).then((reply) => {
      if (!gone) setSeats(reply.ok ? reply.value.seats : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [scenario, format]);
  if (seats === 'loading') return <p role="status">{words(parts).loading}</p>;
  if (seats === 'failed') return <p class="notice bad">{t.failed}</p>;
  if (seats.length === 0) return <p class="muted">{t.empty}</p>;
  const kind = catalogue.find((one) => one.scenario === scenario && one.format === format);
  const about = kind && spoken(kind.about);
  const names = about && sideNames(about);
  return (
    <div class="spread-sides">
      {SIDES.map((side) => (
        <SideSpread
          key={side}
          name={
            <>
              <SideMark side={side} /> {names?.[side].name}
            </>
          }
          seats={seats.filter((seat) => seat.side === side)}
        />
      ))}
    </div>
  );
}

type SideProps = { readonly name: ComponentChildren; readonly seats: Spread['seats'] };

/** Every side has a scale of its own, so that nobody reads one side's boxes against the other's. */
function SideSpread({ name, seats }: SideProps) {
  const t = words(library).spread;
  const scale = scaleOf(seats.map(({ beside }) => beside));
  return (
    <div class="card">
      <h3>{name}</h3>
      <ul class="spread-seats">
        {seats.map(({ name: variant, beside }) => {
          const { count, least, lower, median, upper, most } = beside;
          const said = (value: number) => signedPoints(value);
          const around = [
            fill(t.half, { lower: said(lower), upper: said(upper) }),
            fill(t.whole, { least: said(least), most: said(most) }),
          ];
          return (
            <li key={spoken(variant)}>
              <p>
                <b>{fill(t.seat, { name: spoken(variant) ?? '' })}</b>
              </p>
              <BoxDrawing numbers={beside} scale={scale} />
              <p>
                {listed(
                  [
                    fill(t.count, { count }),
                    fill(t.middle, { median: said(median) }),
                    ...(count > 1 ? around : []),
                  ],
                  'conjunction',
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="muted">{fill(t.scale, { least: points(scale.least), most: points(scale.most) })}</p>
    </div>
  );
}
