import { classStudents } from '../../../shared/words/class-students.ts';
import type { Session } from '../../session.ts';
import { fill, words } from '../../words.ts';

/** Tells a student who is left over whose side and instructions they share. */
export function MirrorNote({ session }: { readonly session: Session }) {
  const table = session.lesson.value?.mirrors ?? null;
  const t = words(classStudents).odd;
  if (table === null) return null;
  return (
    <aside class="notice" aria-label={t.own}>
      <p>{fill(t.ownText, { table })}</p>
    </aside>
  );
}
