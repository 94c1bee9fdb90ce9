import type { Board } from '../../../shared/class-protocol.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { delegationsOf, moving, placesFor, placeText } from './placing.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  readonly acts: Acts;
  readonly onChange: (student: string) => void;
};

/** Who asked in private for the other side, with the shortest way to it; nothing while nobody did. */
export function SwapRequests({ board, acts, onChange }: Props) {
  const t = words(classStudents).requests;
  const placed = delegationsOf(board).flatMap(({ members }) => members.map(({ id }) => id));
  // Once the talks are over nobody can be moved any more.
  const asking = board.students.filter(({ id, asksSwap }) => asksSwap && placed.includes(id));
  if (asking.length === 0) return null;
  return (
    <details class="swap-requests">
      {/* Closed at first: somebody may look over the teacher's shoulder. */}
      <summary>{fill(t.title, { n: asking.length })}</summary>
      <p>{t.note}</p>
      <ul>
        {asking.map((student) => {
          const name = isolated(student.name);
          const across = placesFor(board, student.id).filter(
            ({ table, side }) => table === student.table && side !== student.side,
          );
          const nearest = across.find(({ swap }) => swap !== null) ?? across[0];
          return (
            <li key={student.id} class="notice">
              <p>{fill(t.asks, { name })}</p>
              <div class="row">
                {nearest && (
                  <Button kind="primary" onClick={() => acts.act(moving(board, student, nearest))}>
                    {placeText(board, nearest)}
                  </Button>
                )}
                <Button onClick={() => onChange(student.id)}>{fill(t.elsewhere, { name })}</Button>
                <Button
                  kind="quiet"
                  onClick={() =>
                    acts.act({ wish: { type: 'keep-side', student: student.id }, says: 'keepSide', name })
                  }
                >
                  {fill(t.keep, { name })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
