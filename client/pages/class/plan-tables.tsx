import { Fragment } from 'preact';
import type { Board } from '../../../shared/class-protocol.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { press } from '../../../shared/words/press.ts';
import { terms } from '../../../shared/words/terms.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { delegationsOf } from './placing.ts';
import { DropChair, StudentChip } from './student-chip.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  readonly acts: Acts;
  readonly onChange: (student: string) => void;
};

/** The tables that will be made of those who are in; anybody can be moved before they begin. */
export function PlanTables({ board, acts, onChange }: Props) {
  const t = words(classStudents).plan;
  if (board.plan.length === 0) return null;
  const delegations = delegationsOf(board);
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">{t.title}</h2>
      <p class="muted">{t.note}</p>
      <div class="plan-tables">
        {board.plan.map(({ press: reporters = [] }, at) => {
          const title = fill(words(classroom).tables.table, { number: at + 1 });
          return (
            <article key={title} class="plan-table" aria-label={title}>
              <h3>{title}</h3>
              <ul class="chairs">
                {SIDES.map((side) => {
                  const there = { board, acts, table: at + 1, side };
                  const members =
                    delegations.find((one) => one.table === at + 1 && one.side === side)?.members ?? [];
                  return (
                    <Fragment key={side}>
                      {members.map(({ id, name }) => (
                        <DropChair key={id} {...there} student={id}>
                          <SideMark side={side} /> <StudentChip id={id} name={name} onChange={onChange} />
                        </DropChair>
                      ))}
                      {members.length < board.teamSize && (
                        <DropChair {...there} student={null}>
                          <span class="muted">
                            <SideMark side={side} /> {members.length === 0 ? words(terms).bot : t.free}
                          </span>
                        </DropChair>
                      )}
                    </Fragment>
                  );
                })}
                {board.students
                  .filter(({ id }) => reporters.includes(id))
                  .map(({ id, name }) => (
                    <li key={id}>
                      <SideMark side="press" /> <StudentChip id={id} name={name} onChange={onChange} />{' '}
                      <small>{words(press).role}</small>
                    </li>
                  ))}
              </ul>
            </article>
          );
        })}
      </div>
    </section>
  );
}
