import type { ComponentChildren } from 'preact';
import type { Board } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { Code } from '../lobby/code.tsx';
import { Students } from './students.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };
type JoiningProps = Props & {
  readonly onChange: (student: string) => void;
  /** Stands between the way in and the list of those who are. */
  readonly children?: ComponentChildren;
};

/** The way in for everybody, and who came. */
export function Joining({ board, acts, onChange, children }: JoiningProps) {
  const t = words(classroom).board;
  const { code, locked, knock } = board;
  const lock = (wanted: boolean) =>
    ({ wish: { type: 'lock', locked: wanted }, says: wanted ? 'lock' : 'unlock' }) as const;
  const knocks = (wanted: boolean) =>
    ({ wish: { type: 'knock', knock: wanted }, says: wanted ? 'knock' : 'noKnock' }) as const;
  return (
    <>
      {code === null ? <p class="notice">{t.locked}</p> : <Code code={code} says={t} />}
      <div class="row">
        <Button onClick={() => acts.act({ ...lock(!locked), undo: lock(locked) })}>
          {locked ? t.unlock : t.lock}
        </Button>
        <label class="row knock">
          <input
            type="checkbox"
            checked={knock}
            onChange={() => acts.act({ ...knocks(!knock), undo: knocks(knock) })}
          />
          {words(classStudents).knock}
        </label>
      </div>
      {children}
      <Students board={board} acts={acts} onChange={onChange} />
    </>
  );
}

/** Says before the press what it will make of those who are in. */
export function Begin({ board: { students, plan }, acts }: Props) {
  const t = words(classroom).board;
  const n = students.filter(({ admitted }) => admitted).length;
  const nobody = n === 0;
  const withBot = plan.some(({ us, cuba }) => us.length === 0 || cuba.length === 0);
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
      <p>{fill(t.beginNote, { n, tables: plan.length, odd: withBot ? 'yes' : 'no' })}</p>
    </div>
  );
}
