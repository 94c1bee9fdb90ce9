import x from 'lucide-static/icons/x.svg?raw';
import { useState } from 'preact/hooks';
import type { Board, BoardStudent } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import { Code } from '../lobby/code.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** The way in for everybody, and who came. */
export function Joining({ board, acts }: Props) {
  const t = words(classroom).board;
  const { code, locked } = board;
  const lock = (wanted: boolean) =>
    ({ wish: { type: 'lock', locked: wanted }, says: wanted ? 'lock' : 'unlock' }) as const;
  return (
    <>
      {code === null ? <p class="notice">{t.locked}</p> : <Code code={code} says={t} />}
      <Button onClick={() => acts.act({ ...lock(!locked), undo: lock(locked) })}>
        {locked ? t.unlock : t.lock}
      </Button>
      <Students board={board} acts={acts} />
    </>
  );
}

function Students({ board: { students }, acts }: Props) {
  const t = words(classroom).board;
  const [leaving, setLeaving] = useState<BoardStudent | null>(null);
  async function remove({ id, name }: BoardStudent) {
    setLeaving(null);
    await acts.act({ wish: { type: 'remove', student: id }, says: 'remove', name: isolated(name) });
  }
  const named = leaving ? { name: isolated(leaving.name) } : { name: '' };
  return (
    <section class="students" aria-labelledby="students">
      <h2 id="students" aria-live="polite">
        {fill(t.students, { n: students.length })}
      </h2>
      {students.length === 0 && <p class="muted">{t.nobody}</p>}
      <ul>
        {students.map((student) => {
          const { id, name, here, table } = student;
          return (
            <li key={id} class={here ? 'student here' : 'student'}>
              <span class="student-name">
                <bdi>{name}</bdi>{' '}
                <small>
                  {table !== null && `${fill(words(classroom).tables.table, { number: table })} · `}
                  {here ? t.here : t.away}
                </small>
              </span>
              <Button
                kind="quiet"
                aria-label={fill(t.remove, { name: isolated(name) })}
                onClick={() => setLeaving(student)}
              >
                <Icon svg={x} />
              </Button>
            </li>
          );
        })}
      </ul>
      <Dialog
        title={fill(t.removeTitle, named)}
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        foot={
          <Button kind="danger" onClick={() => leaving && remove(leaving)}>
            {t.removeYes}
          </Button>
        }
      >
        <p>{fill(t.removeText, { seated: leaving?.table === null ? 'no' : 'yes' })}</p>
      </Dialog>
    </section>
  );
}

/** Says before the press what it will make of those who are in. */
export function Begin({ board: { students }, acts }: Props) {
  const t = words(classroom).board;
  const n = students.length;
  const nobody = n === 0;
  return (
    <div class="begin">
      <Button
        kind="primary"
        large
        aria-disabled={nobody || acts.busy}
        onClick={() => !nobody && acts.act({ wish: { type: 'begin' }, says: 'begin' })}
      >
        {t.begin}
      </Button>
      <p>{fill(t.beginNote, { n, tables: Math.ceil(n / 2), odd: n % 2 === 1 ? 'yes' : 'no' })}</p>
    </div>
  );
}
