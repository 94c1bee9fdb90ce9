import { signal } from '@preact/signals';
import grip from 'lucide-static/icons/move.svg?raw';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import type { Bench } from '../../../shared/rules/vocabulary.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { isolated } from '../../isolated.ts';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import { moving, placesFor } from './placing.ts';
import type { Acts } from './use-acts.ts';

/** Who is under the mouse now, if anybody. */
const dragged = signal<string | null>(null);

type ChipProps = {
  readonly id: string;
  readonly name: string;
  /** Opens what can be done about this student, a move by keyboard among it. */
  readonly onChange: (student: string) => void;
};

/** A student who can be dragged to another place. */
export function StudentChip({ id, name, onChange }: ChipProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser lets one drag what lies in a real button.
    <span
      class="student-chip"
      role="button"
      tabIndex={0}
      aria-label={fill(words(classStudents).move.one, { name: isolated(name) })}
      draggable
      onDragStart={(event) => {
        dragged.value = id;
        event.dataTransfer?.setData('text/plain', name);
      }}
      onDragEnd={() => {
        dragged.value = null;
      }}
      onClick={() => onChange(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChange(id);
      }}
    >
      <bdi>{name}</bdi> <Icon svg={grip} size={16} />
    </span>
  );
}

type DropProps = {
  readonly board: Board;
  readonly acts: Acts;
  readonly table: number;
  readonly side: Bench;
  /** Who sits there; `null`: a bot, or nobody. */
  readonly student: string | null;
  readonly children: ComponentChildren;
};

/** A chair onto which a student can be dropped; whoever sits there goes to where the other came from. */
export function DropChair({ board, acts, table, side, student, children }: DropProps) {
  const [over, setOver] = useState(false);
  const place = () => {
    const who = dragged.value;
    return who === null
      ? undefined
      : placesFor(board, who).find(
          (one) => one.table === table && one.side === side && (one.swap?.id ?? null) === student,
        );
  };
  function drop(event: DragEvent) {
    const who = board.students.find(({ id }) => id === dragged.value);
    const to = place();
    setOver(false);
    if (!who || !to) return;
    event.preventDefault();
    acts.act(moving(board, who, to));
  }
  return (
    // The students' own buttons do the same by keyboard.
    <li
      class={over ? 'drop-here' : ''}
      onDragOver={(event) => {
        if (!place()) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </li>
  );
}
