import { useState } from 'preact/hooks';
import type { HomeworkKind } from '../../../shared/class-homework.ts';
import type { Place } from '../../../shared/class-protocol.ts';
import { classBefore } from '../../../shared/words/class-before.ts';
import { beginHomework } from '../../net/homework-http.ts';
import { go } from '../../router.ts';
import type { HeldClass } from '../../store/classes.ts';
import { keepSeat, seatAddress, seatAt } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';

type Props = { readonly held: HeldClass; readonly place: Place };

/** Which of them there is for this student now. */
export function homeworkFor({ over, missed, homework }: Place): readonly HomeworkKind[] {
  const made = homework.find(({ kind }) => kind === 'make-up');
  const played = made ? made.over : over && !missed;
  return [...(made || missed ? (['make-up'] as const) : []), ...(played ? (['other-side'] as const) : [])];
}

/** Matches against a bot after the lesson: the one that was missed, and the same from the other side. */
export function HomeworkOffers({ held, place }: Props) {
  const t = words(classBefore).after;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function play(kind: HomeworkKind): Promise<void> {
    if (busy) return;
    setBusy(true);
    const reply = await beginHomework(held.class, held.key, kind);
    setBusy(false);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    const { match, seat } = reply.value;
    const since = seatAt(match, seat)?.since ?? Date.now();
    const { about, class: lesson } = place;
    keepSeat({ match, seat, secret: held.key, hostKey: null, code: null, about, lesson, since });
    go(seatAddress({ match, seat }));
  }

  const kinds = homeworkFor(place);
  if (kinds.length === 0) return null;
  return (
    <section class="homework">
      {kinds.map((kind) => {
        const begun = place.homework.find((one) => one.kind === kind);
        const says =
          kind === 'make-up'
            ? { first: t.makeUp, on: t.goOnMakeUp, done: t.madeUp, note: t.missed }
            : { first: t.otherSide, on: t.goOnOtherSide, done: t.otherSideDone, note: t.otherSideNote };
        return (
          <div key={kind}>
            {!begun && <p>{says.note}</p>}
            <p>
              <Button
                kind={kind === 'make-up' && !begun?.over ? 'primary' : 'plain'}
                aria-disabled={busy}
                onClick={() => play(kind)}
              >
                {begun ? (begun.over ? says.done : says.on) : says.first}
              </Button>
            </p>
          </div>
        );
      })}
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
