import { useComputed, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Board, BoardTable } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { now } from '../../store/now.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { ActBar } from './act-bar.tsx';
import { needsOf } from './needs.ts';
import { TableCard } from './table-card.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  readonly skew: number;
  readonly acts: Acts;
  readonly mirrorAt: (number: number) => string;
  /** Opens what can be done about a student. */
  readonly onChange: (student: string) => void;
};

const SHOWS = ['all', 'needing', 'over'] as const;
const OFTEN = 5000;

/** Every table at a glance, those that need somebody to be found with one press, and what can be done at them. */
export function Tables({ board, skew, acts, mirrorAt, onChange }: Props) {
  const t = words(classroom).tables;
  const [show, setShow] = useState<(typeof SHOWS)[number]>('all');
  const picked = useSignal<readonly string[]>([]);
  // Waiting is counted in minutes; the clocks on the cards tick by themselves.
  const tick = useComputed(() => Math.floor(now.value / OFTEN) * OFTEN);

  const rows = board.tables.map((table) => {
    const waited = Math.max(0, tick.value + skew - table.since);
    return { table, waited, needs: needsOf(table, waited) };
  });
  const shows = {
    all: rows,
    needing: rows.filter(({ needs }) => needs.length > 0),
    over: rows.filter(({ table }) => table.status === 'over'),
  };
  const chosen = board.tables.filter(({ match }) => picked.value.includes(match));

  function pick({ match }: BoardTable, wanted: boolean) {
    const others = picked.value.filter((one) => one !== match);
    picked.value = wanted ? [...others, match] : others;
  }

  return (
    <>
      {!board.course.frozen && (
        <ActBar board={board} picked={chosen} acts={acts} onClear={() => (picked.value = [])} />
      )}
      <section aria-labelledby="tables">
        <div class="section-head">
          <h2 id="tables">{t.title}</h2>
          <fieldset class="shows">
            <legend class="visually-hidden">{t.show}</legend>
            {SHOWS.map((one) => (
              <Button key={one} aria-pressed={show === one} onClick={() => setShow(one)}>
                {fill(t[one], { n: shows[one].length })}
              </Button>
            ))}
          </fieldset>
        </div>
        {shows[show].length === 0 && <p class="muted">{t.none}</p>}
        <div class="table-cards">
          {shows[show].map(({ table, needs, waited }) => (
            <TableCard
              key={table.match}
              table={table}
              needs={needs}
              waited={waited}
              skew={skew}
              picked={picked.value.includes(table.match)}
              onPick={(wanted) => pick(table, wanted)}
              mirror={mirrorAt(table.number)}
              board={board}
              onChange={onChange}
              acts={acts}
            />
          ))}
        </div>
      </section>
    </>
  );
}
