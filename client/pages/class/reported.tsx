import type { Board, ReportedRemark } from '../../../shared/class-protocol.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { isolated } from '../../isolated.ts';
import { remarkText } from '../../remark-text.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { MuteButton } from './muting.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  readonly acts: Acts;
  readonly mirrorAt: (number: number) => string;
};

/** Remarks that students reported, each with what was said around it; nothing while there are none. */
export function Reported({ board, acts, mirrorAt }: Props) {
  const t = words(classTalk).board;
  const { reported } = board;
  if (reported.length === 0) return null;
  return (
    <section class="reported" aria-labelledby="reported">
      <h2 id="reported">{fill(t.reported, { n: reported.length })}</h2>
      <ul>
        {reported.map((one) => (
          <li key={`${one.match} ${one.place} ${one.seq}`}>
            <Remark one={one} board={board} acts={acts} mirror={mirrorAt(one.table)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RemarkProps = Pick<Props, 'board' | 'acts'> & {
  readonly one: ReportedRemark;
  readonly mirror: string;
};

function Remark({ one, board, acts, mirror }: RemarkProps) {
  const t = words(classTalk);
  const { match, place, seq, student } = one;
  const speaker = board.students.find(({ id }) => id === student);
  const dismissed = (done: boolean) =>
    ({
      wish: { type: 'dismiss', match, place, seq, dismissed: done },
      says: done ? 'dismiss' : 'undismiss',
    }) as const;
  return (
    <article class="notice" aria-label={fill(t.board.at, { table: one.table })}>
      <div class="reported-words">
        <h3>{fill(t.board.at, { table: one.table })}</h3>
        {place === 'caucus' && <p>{t.board.inCaucus}</p>}
        <Said remarks={one.context} marked={seq} />
        {one.reports.map(({ by, reason, note }) => (
          <p key={by}>
            {fill(t.board.by, { name: isolated(by), reason: t.table.reasons[reason] })}
            {note && (
              <>
                {' · '}
                <bdi>{note}</bdi>
              </>
            )}
          </p>
        ))}
        <div class="row">
          <Button onClick={() => acts.act({ ...dismissed(true), undo: dismissed(false) })}>
            {t.board.dismiss}
          </Button>
          {speaker && (
            <MuteButton student={speaker.id} name={speaker.name} muted={speaker.muted} acts={acts} />
          )}
          <a class={buttonClass({ kind: 'quiet' })} href={mirror}>
            {fill(t.board.look, { table: one.table })}
          </a>
        </div>
      </div>
    </article>
  );
}

type SaidProps = { readonly remarks: ReportedRemark['context']; readonly marked?: number };

/** Remarks as a teacher reads them, oldest first; the one that was reported stands out. */
export function Said({ remarks, marked }: SaidProps) {
  return (
    <ol class="said">
      {remarks.map(({ seq, side, name, text }) => (
        <li key={seq} class={seq === marked ? 'marked' : ''}>
          <SideMark side={side} /> <b>{name === '' ? words(classTalk).board.bot : <bdi>{name}</bdi>}</b>{' '}
          {seq === marked ? (
            <mark>
              <bdi>{remarkText(text)}</bdi>
            </mark>
          ) : (
            <bdi>{remarkText(text)}</bdi>
          )}
        </li>
      ))}
    </ol>
  );
}
