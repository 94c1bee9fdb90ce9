import { useState } from 'preact/hooks';
import type { Board, BoardStudent } from '../../../shared/class-protocol.ts';
import { type ClassWish, LONGEST_ALIAS } from '../../../shared/class-wishes.ts';
import { isSeat } from '../../../shared/rules/vocabulary.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { parts } from '../../../shared/words/parts.ts';
import { team } from '../../../shared/words/team.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { fill, words } from '../../words.ts';
import { MoveTo } from './move-to.tsx';
import { MuteButton } from './muting.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  /** `null`: nobody is being changed. */
  readonly student: BoardStudent | null;
  readonly board: Board;
  readonly acts: Acts;
  readonly onClose: () => void;
};

/** One student: what everybody calls them, who that is for the teacher, where they sit, and whether they may speak. */
export function StudentDialog({ student, board, acts, onClose }: Props) {
  const t = words(classStudents);
  const [name, setName] = useState(student?.name ?? '');
  const [alias, setAlias] = useState(student?.alias ?? '');
  const [missing, setMissing] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    if (student === null) return;
    const [typed, noted] = [name.trim(), alias.trim() || null];
    setMissing(typed === '');
    if (typed === '') return;
    const { id } = student;
    const wishes: readonly ClassWish[] = [
      ...(noted === student.alias ? [] : [{ type: 'alias', student: id, alias: noted } as const]),
      ...(typed === student.name ? [] : [{ type: 'rename', student: id, name: typed } as const]),
    ];
    for (const wish of wishes) if (!(await acts.act({ wish, says: 'noted', name: isolated(typed) }))) return;
    onClose();
  }

  return (
    <Dialog
      title={fill(t.changeTitle, { name: isolated(student?.name ?? '') })}
      open={student !== null}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words(parts).cancel}</Button>
          <Button kind="primary" onClick={save}>
            {t.save}
          </Button>
        </>
      }
    >
      {acts.done?.bad && (
        <p class="notice bad" role="alert">
          {acts.done.say()}
        </p>
      )}
      <form onSubmit={save} noValidate>
        <NameField name={name} onName={setName} missing={missing} label={t.name} hint={t.nameHint} />
        <Field label={t.alias} hint={t.aliasHint}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              autoComplete="off"
              maxLength={LONGEST_ALIAS}
              value={alias}
              onInput={(event) => setAlias(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
      {student && <MoveTo student={student} board={board} acts={acts} onMoved={onClose} />}
      {student && (
        <div class="row">
          <AppointButton student={student} board={board} acts={acts} />
          <MuteButton student={student.id} name={student.name} muted={student.muted} acts={acts} />
        </div>
      )}
    </Dialog>
  );
}

type AppointProps = Pick<Props, 'board' | 'acts'> & { readonly student: BoardStudent };

/** For a member of a delegation that somebody else heads. */
function AppointButton({ student: { id, name }, board, acts }: AppointProps) {
  const table = board.tables.find(
    ({ chairs, ending }) => !ending && chairs.some((one) => one.student === id),
  );
  const chair = table?.chairs.find(({ student }) => student === id);
  if (!table || !chair || !isSeat(chair.seat) || chair.duties.length === 0 || chair.duties.includes('head'))
    return null;
  const wish = { type: 'appoint-head', seat: chair.seat } as const;
  return (
    <Button
      onClick={() =>
        acts.act({
          wish: { type: 'host', tables: [table.match], wish },
          says: 'appoint-head',
          name: isolated(name),
        })
      }
    >
      {fill(words(team).appoint, { name: isolated(name) })}
    </Button>
  );
}
