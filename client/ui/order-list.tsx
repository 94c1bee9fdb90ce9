import './order-list.css';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import up from 'lucide-static/icons/arrow-up.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { reading } from '../../shared/words/reading.ts';
import { fill, words } from '../words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live-region.tsx';

type Row = { readonly id: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly rows: readonly Row[];
  /** By one place; never beyond the ends. */
  readonly onMove: (id: string, by: 1 | -1) => void;
};

const KEYS: { readonly [key: string]: 1 | -1 } = { ArrowUp: -1, ArrowDown: 1 };

/** Rows to be put in order, by buttons or, from a row's buttons, by the arrow keys; the new place is told. */
export function OrderList({ label, rows, onMove }: Props) {
  const t = words(reading).list;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly id: string; readonly by: 1 | -1 } | null>(null);
  useLayoutEffect(() => {
    // A row that is moved in the page loses the focus; at an end the way back is the only one left.
    if (!moved.current) return;
    const { id, by } = moved.current;
    moved.current = null;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-row="${CSS.escape(id)}"] button`,
    );
    const [back, on] = by === 1 ? [buttons?.[0], buttons?.[1]] : [buttons?.[1], buttons?.[0]];
    (on?.getAttribute('aria-disabled') === 'true' ? back : on)?.focus();
  });

  function move({ id, name }: Row, by: 1 | -1): void {
    const place = rows.findIndex((row) => row.id === id) + by;
    if (place < 0 || place >= rows.length) return;
    moved.current = { id, by };
    onMove(id, by);
    announce(() => fill(words(reading).list.moved, { name, place: place + 1, places: rows.length }));
  }

  return (
    <ol class="order-list" ref={list} aria-label={label}>
      {rows.map((row, place) => (
        <li key={row.id} data-row={row.id}>
          <span class="place" aria-hidden="true">
            {place + 1}
          </span>
          <span>{row.name}</span>
          {([-1, 1] as const).map((by) => (
            <Button
              key={by}
              aria-label={fill(by < 0 ? t.up : t.down, { name: row.name })}
              aria-disabled={by < 0 ? place === 0 : place === rows.length - 1}
              onClick={() => move(row, by)}
              onKeyDown={(event) => {
                const way = KEYS[event.key];
                if (way === undefined) return;
                event.preventDefault();
                move(row, way);
              }}
            >
              <Icon svg={by < 0 ? up : down} />
            </Button>
          ))}
        </li>
      ))}
    </ol>
  );
}
