import { classroom } from '../../../shared/words/class.ts';
import { classLinks, type HeldClass } from '../../store/classes.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { words } from '../../words.ts';

/** The links that open the class elsewhere, each with what it lets its holder do. */
export function Links({ held }: { readonly held: HeldClass }) {
  const t = words(classroom).board;
  const { teacher, coTeacher, wall } = classLinks(location.origin, held);
  const links = [
    { label: t.linkTeacher, note: t.linkTeacherNote, link: teacher },
    { label: t.linkCo, note: t.linkCoNote, link: coTeacher },
    { label: t.linkWall, note: t.linkWallNote, link: wall },
  ];
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
    </div>
  );
}
