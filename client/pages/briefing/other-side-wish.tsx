import { useState } from 'preact/hooks';
import { classStudents } from '../../../shared/words/class-students.ts';
import type { Session } from '../../session.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';

/** A way to tell the teacher, and nobody else, that one would rather speak for the other side; in a class alone. */
export function OtherSideWish({ session }: { readonly session: Session }) {
  const t = words(classStudents).wish;
  const [trouble, setTrouble] = useState<string | null>(null);
  const lesson = session.lesson.value;
  if (lesson === null) return null;
  async function ask(asks: boolean) {
    const failed = await session.askOtherSide(asks);
    setTrouble(failed && troubleText(failed));
  }
  return (
    <details class="other-side-wish">
      <summary>{t.title}</summary>
      <p>{t.text}</p>
      <p role="status">{lesson.asksSwap && t.asked}</p>
      <Button onClick={() => ask(!lesson.asksSwap)}>{lesson.asksSwap ? t.takeBack : t.ask}</Button>
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
    </details>
  );
}
