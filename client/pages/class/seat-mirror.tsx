import { batch, type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Mirrored } from '../../../shared/class-mirror.ts';
import type { BoardTable } from '../../../shared/class-protocol.ts';
import type { Frame as Step, View } from '../../../shared/rules/view-types.ts';
import { bySide, type SeatId, sideOf } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { classOffers } from '../../../shared/words/class-offers.ts';
import { parts } from '../../../shared/words/parts.ts';
import { isolated } from '../../isolated.ts';
import { scenario } from '../../scenario.ts';
import type { Session } from '../../session.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Frame } from '../../ui/frame.tsx';
import { fill, words } from '../../words.ts';
import { BriefingPage } from '../briefing-page.tsx';
import { TablePage } from '../table-page.tsx';
import './offers.css';
import { chairName } from './needs.ts';
import { useMirror } from './use-mirror.ts';

type Props = {
  readonly held: HeldClass;
  readonly row: BoardTable;
  readonly seat: SeatId;
  readonly skew: Session['skew'];
  /** The same table in the mirror. */
  readonly back: string;
};

/** The table exactly as one seat has it before its eyes; what is pressed there goes nowhere. */
export function SeatMirror({ held, row, seat, skew, back }: Props) {
  const t = words(classOffers).seat;
  const { seen, trouble } = useMirror({ held, row, as: seat });
  const [through, setThrough] = useState<Through | null>(null);
  useEffect(() => {
    if (!seen) return;
    if (through) through.show(seen);
    else setThrough(throughEyes(seen, seat, skew));
  }, [seen]);
  if (!through) {
    return (
      <Frame>
        <p role="status">{trouble ? troubleText(trouble) : words(parts).loading}</p>
      </Frame>
    );
  }
  const { session } = through;
  const chair = row.chairs.find((one) => one.seat === seat);
  const side = sideNames(scenario(session.brief.value))[sideOf(seat)].name;
  const name = chair ? isolated(chairName(chair)) : '';
  return (
    <>
      <p class="seat-mirror">
        <b>{fill(t.title, { number: row.number, name, side })}</b> {t.note} <a href={back}>{t.back}</a>
      </p>
      {session.view.value.phase === 'briefing' ? (
        <BriefingPage session={session} />
      ) : (
        <TablePage session={session} />
      )}
    </>
  );
}

type Through = { readonly session: Session; readonly show: (seen: Mirrored) => void };

/** Who only looks may do nothing. */
function idle(view: View): View {
  return { ...view, menu: {} };
}

function throughEyes(first: Mirrored, seat: SeatId, skew: Session['skew']): Through {
  const newest = (seen: Mirrored) => seen.frames.at(-1)?.view as View;
  const past = ({ frames }: Mirrored): readonly Omit<Step, 'view'>[] => frames;
  const held = {
    brief: signal(first.brief),
    view: signal(idle(newest(first))),
    past: signal(past(first)),
    info: signal(first.info),
    caucus: signal(first.caucus),
  };
  const nothing: Signal<null> = signal(null);
  const session: Session = {
    match: first.info.match,
    seat,
    connection: signal('live'),
    ...held,
    chairs: signal(bySide(() => 'here')),
    skew,
    code: nothing,
    notice: nothing,
    lesson: nothing,
    caucus: held.caucus,
    confer: async () => ({ code: 'not-now' }),
    moved: nothing,
    putAway: () => undefined,
    report: async () => ({ code: 'wrong-secret' }),
    askOtherSide: async () => ({ code: 'wrong-secret' }),
    act: async () => ({ code: 'wrong-secret' }),
    host: null,
    close: () => undefined,
  };
  function show(seen: Mirrored): void {
    batch(() => {
      held.brief.value = seen.brief;
      held.view.value = idle(newest(seen));
      held.past.value = past(seen);
      held.info.value = seen.info;
      held.caucus.value = seen.caucus;
    });
  }
  return { session, show };
}
