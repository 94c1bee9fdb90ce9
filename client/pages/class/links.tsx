import type { Board } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classBefore } from '../../../shared/words/class-before.ts';
import { points } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { classLinks, type HeldClass } from '../../store/classes.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly board: Board; readonly held: HeldClass };

/** The links that open the class elsewhere, each with what it lets its holder do. */
export function Links({ board, held }: Props) {
  const t = words(classroom).board;
  const before = words(classBefore);
  const beforePath = pathTo({ page: 'class-before', id: held.class });
  const { teacher, coTeacher, wall } = classLinks(location.origin, held);
  const links = [
    { label: t.linkTeacher, note: t.linkTeacherNote, link: teacher },
    { label: t.linkCo, note: t.linkCoNote, link: coTeacher },
    { label: t.linkWall, note: t.linkWallNote, link: wall },
    { label: before.link, note: before.linkNote, link: new URL(beforePath, location.origin).href },
  ];
  const { done, right } = board.checks;
  return (
    <div class="class-links">
      {links.map(
        ({ label, note, link }) =>
          link && (
            <div key={label}>
              <h3>{label}</h3>
              <p class="muted">{note}</p>
              <CopyButton text={link} label={label} />
            </div>
          ),
      )}
      <p>{fill(before.checks, { done, average: perPerson(right, done) })}</p>
    </div>
  );
}

/** "4.2": of five, to one place. */
function perPerson(right: number, done: number): string {
  return points(done === 0 ? 0 : Math.round((right * 10) / done));
}
