import { useState } from 'preact/hooks';
import type { Board, BoardStudent } from '../../../shared/class-protocol.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { words } from '../../words.ts';
import { moving, placesFor, placeText } from './placing.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly student: BoardStudent;
  readonly board: Board;
  readonly acts: Acts;
  readonly onMoved: () => void;
};

/** Another place for a student, chosen from a list: what dragging does, by keyboard and on a phone. */
export function MoveTo({ student, board, acts, onMoved }: Props) {
  const t = words(classStudents).move;
  const [chosen, setChosen] = useState('');
  const places = placesFor(board, student.id);
  const place = places[Number(chosen)];
  const begun = board.tables.length > 0;
  async function move() {
    if (chosen !== '' && place && (await acts.act(moving(board, student, place)))) onMoved();
  }
  return (
    <Field label={t.to} hint={begun ? t.seatedNote : ''}>
      {(wiring) => (
        <>
          <div class="row move-to">
            <select {...wiring} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">{t.choose}</option>
              {places.map((one, at) => (
                <option key={placeText(board, one)} value={String(at)}>
                  {placeText(board, one)}
                </option>
              ))}
            </select>
            <Button aria-disabled={chosen === ''} onClick={move}>
              {t.go}
            </Button>
          </div>
          {begun && place && chosen !== '' && place.side !== student.side && (
            <p class="hint" role="status">
              {t.note}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
