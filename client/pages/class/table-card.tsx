import eye from 'lucide-static/icons/eye.svg?raw';
import type { Board, BoardChair, BoardTable } from '../../../shared/class-protocol.ts';
import { benchOf, isSeat, type SeatId } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { press } from '../../../shared/words/press.ts';
import { team } from '../../../shared/words/team.ts';
import { terms } from '../../../shared/words/terms.ts';
import { isolated } from '../../isolated.ts';
import { listed } from '../../numbers.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { endingName } from './ending-name.ts';
import { chairName, isAway, type Need, waitedFor } from './needs.ts';
import { DropChair, StudentChip } from './student-chip.tsx';
import { TimeLeft } from './time-left.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly table: BoardTable;
  readonly needs: readonly Need[];
  /** Milliseconds in which nothing has moved. */
  readonly waited: number;
  readonly skew: number;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
  /** Where one looks in. */
  readonly mirror: string;
  readonly board: Board;
  readonly acts: Acts;
  readonly onChange: (student: string) => void;
};

/** One table as its teacher sees it: where it stands, whom it waits for, and who sits there. */
export function TableCard({
  table,
  needs,
  waited,
  skew,
  picked,
  onPick,
  mirror,
  board,
  acts,
  onChange,
}: Props) {
  const t = words(classroom).tables;
  const { number, phase, paused, deadline, initialled, issues, climate, ending } = table;
  const title = fill(t.table, { number });
  const waits = waitedFor(table).map(isolated);
  return (
    <article class={needs.length > 0 ? 'table-card needs' : 'table-card'} aria-label={title}>
      <header>
        <input
          type="checkbox"
          checked={picked}
          aria-label={fill(t.pick, { number })}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        <h3>{title}</h3>
        <a class={buttonClass({ kind: 'quiet' })} href={mirror} aria-label={fill(t.lookAt, { number })}>
          <Icon svg={eye} /> {t.look}
        </a>
      </header>
      <p class="table-where">
        <b>{ending ? endingName(ending) : words(terms).phases[phase]}</b>
        {!ending && deadline !== null && !paused && <TimeLeft until={deadline} skew={skew} />}
      </p>
      <p class="table-facts">
        {table.round > 0 && (
          <span>{fill(words(terms).round, { round: table.round, rounds: table.rounds })}</span>
        )}
        <span>{fill(t.initialled, { n: initialled, issues })}</span>
        <span>{fill(t.climate, { climate })}</span>
        {table.mirrors !== null && (
          <span>{fill(words(classStudents).odd.board, { table: table.mirrors })}</span>
        )}
        {table.muted && <span>{words(classTalk).board.mutedNow}</span>}
      </p>
      {needs.length > 0 && (
        <ul class="table-needs">
          {needs.map((need) => (
            <li key={need}>{needText(need, table)}</li>
          ))}
        </ul>
      )}
      {!ending && !paused && waits.length > 0 && (
        <p class="table-waits">
          {fill(t.waitsFor, { names: listed(waits, 'conjunction') })}
          {waited >= 60_000 && ` ${fill(t.waitsLong, { minutes: Math.floor(waited / 60_000) })}`}
        </p>
      )}
      <ul class="chairs">
        {table.chairs.map((chair) => (
          <Chair key={chair.seat} {...{ chair, table, board, acts, onChange }} />
        ))}
      </ul>
    </article>
  );
}

function needText(need: Need, { chairs }: BoardTable): string {
  const t = words(classroom).tables.needs;
  const away = chairs.filter(isAway).map((chair) => isolated(chairName(chair)));
  return fill(t[need], { names: listed(away, 'conjunction') });
}

type ChairProps = {
  readonly chair: BoardChair;
  readonly table: BoardTable;
} & Pick<Props, 'board' | 'acts' | 'onChange'>;

function Chair({ chair, table, board, acts, onChange }: ChairProps) {
  const t = words(classroom).tables;
  const { seat, playedBy, here, muted, student, duties } = chair;
  const { match, number, ending } = table;
  const over = ending !== null;
  const name = isolated(chairName(chair));
  const rests = playedBy === 'stand-in';
  const facts = [
    !isSeat(seat) && words(press).role,
    duties.includes('head') && words(team).headShort,
    playedBy !== 'bot' && words(classroom).board[here ? 'here' : 'away'],
    rests && t.playedBy[playedBy],
    muted && words(classTalk).board.mutedNow,
  ].filter(Boolean);
  return (
    <DropChair {...{ board, acts, student }} table={number} side={benchOf(seat)}>
      <span class="chair-name">
        <SideMark side={benchOf(seat)} />{' '}
        {student === null || over ? (
          <bdi>{chairName(chair)}</bdi>
        ) : (
          <StudentChip id={student} name={chair.name} onChange={onChange} />
        )}
        {facts.length > 0 && <small>{facts.join(', ')}</small>}
      </span>
      {isSeat(seat) &&
        playedBy !== 'bot' &&
        !over &&
        (rests || duties.length === 0 || duties.includes('head')) && (
          <RestButton {...{ match, seat, rests, name, acts }} />
        )}
    </DropChair>
  );
}

type RestProps = Pick<Props, 'acts'> & {
  readonly match: string;
  readonly seat: SeatId;
  readonly rests: boolean;
  readonly name: string;
};

/** Lets a bot play for somebody, or hands the chair back. */
function RestButton({ match, seat, rests, name, acts }: RestProps) {
  const t = words(classroom).tables;
  const standIn = (bot: boolean) =>
    ({ wish: { type: 'stand-in', match, seat, bot }, says: bot ? 'rest' : 'back', name }) as const;
  return (
    <Button
      kind="quiet"
      aria-label={fill(rests ? t.back : t.rest, { name })}
      onClick={() => acts.act({ ...standIn(!rests), undo: standIn(rests) })}
    >
      {rests ? t.backShort : t.restShort}
    </Button>
  );
}
