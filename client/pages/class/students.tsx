import pencil from 'lucide-static/icons/pencil.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { useState } from 'preact/hooks';
import type { Board, BoardStudent } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  readonly acts: Acts;
  /** Opens what can be done about one of them. */
  readonly onChange: (student: string) => void;
};

/** Who is in the class, and what a teacher does about one of them. */
export function Students({ board, acts, onChange }: Props) {
  const t = words(classroom).board;
  const s = words(classStudents);
  const [leaving, setLeaving] = useState<string | null>(null);
  const students = board.students.filter(({ admitted }) => admitted);
  const named = (id: string | null) => students.find((one) => one.id === id) ?? null;
  const left = named(leaving);
  const name = left ? isolated(left.name) : '';
  async function remove({ id }: BoardStudent) {
    setLeaving(null);
    await acts.act({ wish: { type: 'remove', student: id }, says: 'remove', name });
  }
  return (
    <section class="students" aria-labelledby="students">
      <h2 id="students" aria-live="polite">
        {fill(t.students, { n: students.length })}
      </h2>
      {students.length === 0 && <p class="muted">{t.nobody}</p>}
      <ul>
        {students.map((student) => (
          <li key={student.id} class={student.here ? 'student here' : 'student'}>
            <span class="student-name">
              <bdi>{student.name}</bdi>
              {student.alias && (
                <>
                  {' '}
                  <bdi class="alias">({student.alias})</bdi>
                </>
              )}{' '}
              <small>{factsOf(student).join(' · ')}</small>
            </span>
            <span class="student-acts">
              <Button
                kind="quiet"
                aria-label={fill(s.change, { name: isolated(student.name) })}
                onClick={() => onChange(student.id)}
              >
                <Icon svg={pencil} />
              </Button>
              <Button
                kind="quiet"
                aria-label={fill(t.remove, { name: isolated(student.name) })}
                onClick={() => setLeaving(student.id)}
              >
                <Icon svg={x} />
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Dialog
        title={fill(t.removeTitle, { name })}
        open={left !== null}
        onClose={() => setLeaving(null)}
        foot={
          <Button kind="danger" onClick={() => left && remove(left)}>
            {t.removeYes}
          </Button>
        }
      >
        <p>{fill(t.removeText, { seated: left?.table === null ? 'no' : 'yes' })}</p>
      </Dialog>
    </section>
  );
}

function factsOf({ table, here, muted }: BoardStudent): readonly string[] {
  const t = words(classroom);
  return [
    ...(table === null ? [] : [fill(t.tables.table, { number: table })]),
    t.board[here ? 'here' : 'away'],
    ...(muted ? [words(classTalk).board.mutedNow] : []),
  ];
}
