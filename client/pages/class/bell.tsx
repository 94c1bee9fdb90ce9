import { useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { timeOfDay } from '../../numbers.ts';
import { now } from '../../store/now.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fill, words } from '../../words.ts';
import { allEnded } from './needs.ts';
import { TimeLeft } from './time-left.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly skew: number; readonly acts: Acts };

const MINUTES = [10, 15, 20] as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The next time this device's clock shows it. */
function nextTime(typed: string): number | null {
  const [hours, minutes] = typed.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  const today = new Date().setHours(hours, minutes, 0, 0);
  return today > Date.now() ? today : today + DAY;
}

/** When the lesson ends: set by the clock or from now, and taken off again. */
export function Bell({ board, skew, acts }: Props) {
  const t = words(classroom).bell;
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const { bell } = board;

  function ring(at: number | null) {
    const asked = (moment: number | null) =>
      ({ wish: { type: 'bell', at: moment }, says: moment === null ? 'noBell' : 'bell' }) as const;
    return acts.act({ ...asked(at), undo: asked(bell) });
  }
  function submit(event: Event) {
    event.preventDefault();
    const local = nextTime(typed);
    setMissing(local === null);
    if (local !== null) ring(local + skew);
  }

  return (
    <section class="bell" aria-labelledby="bell">
      <h2 id="bell">{t.title}</h2>
      {bell === null ? (
        <>
          <form class="row" onSubmit={submit} noValidate>
            {MINUTES.map((minutes) => (
              <Button key={minutes} onClick={() => ring(Date.now() + skew + minutes * MINUTE)}>
                {fill(t.in, { minutes })}
              </Button>
            ))}
            <Field label={t.at} error={missing ? t.missing : null}>
              {(wiring) => (
                <div class="row">
                  <input
                    {...wiring}
                    type="time"
                    value={typed}
                    onInput={(event) => setTyped(event.currentTarget.value)}
                  />
                  <Button type="submit">{t.set}</Button>
                </div>
              )}
            </Field>
          </form>
          <p class="muted">{t.note}</p>
        </>
      ) : (
        <>
          <div class="row">
            <BellTime bell={bell} skew={skew} ended={allEnded(board)} />
            <Button onClick={() => ring(null)}>{t.clear}</Button>
          </div>
          <p class="muted">{t.note}</p>
        </>
      )}
    </section>
  );
}

type TimeProps = { readonly bell: number; readonly skew: number; readonly ended: boolean };

/** "The lesson ends at 10:50", with what is left of it; once every table has ended, that they have. */
export function BellTime({ bell, skew, ended }: TimeProps) {
  const t = words(classroom).bell;
  if (ended) return <b>{t.allEnded}</b>;
  if (now.value + skew >= bell) return <b>{t.over}</b>;
  return (
    <span class="bell-time">
      {fill(t.rings, { time: timeOfDay(bell - skew) })} · <TimeLeft until={bell} skew={skew} />
    </span>
  );
}
