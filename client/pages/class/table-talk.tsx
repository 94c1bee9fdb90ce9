import type { Mirrored } from '../../../shared/class-mirror.ts';
import type { BoardTable } from '../../../shared/class-protocol.ts';
import { benchOf } from '../../../shared/rules/vocabulary.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { words } from '../../words.ts';
import { MuteButton } from './muting.tsx';
import { Said } from './reported.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly remarks: Mirrored['remarks'];
  readonly row: BoardTable;
  readonly acts: Acts;
};

/** Everything that was said at a table, and who may go on saying something. */
export function TableTalk({ remarks, row, acts }: Props) {
  const t = words(classTalk).board;
  const nameOf = new Map(
    row.chairs.map(({ seat, name, playedBy }) => [seat, playedBy === 'bot' ? '' : name]),
  );
  return (
    <section class="table-talk" aria-labelledby="table-talk">
      <h2 id="table-talk">{t.remarks}</h2>
      <div class="row">
        {row.chairs.map(
          ({ seat, student, name, muted }) =>
            student && <MuteButton key={seat} student={student} name={name} muted={muted} acts={acts} />,
        )}
      </div>
      {remarks.length === 0 && <p class="muted">{t.none}</p>}
      <Said
        remarks={remarks.map(({ seq, seat, text }) => ({
          ...{ seq, text },
          side: benchOf(seat),
          name: nameOf.get(seat) ?? '',
        }))}
      />
    </section>
  );
}
