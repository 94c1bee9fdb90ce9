import type { Board } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** What everybody wrote, for the teacher's eyes; nothing of it is on the wall before the teacher puts it there. */
export function SentenceChoice({ board: { sentences, students, course }, acts }: Props) {
  const t = words(classWall).sentences;
  const { shown, named } = course.sentences;
  const say = (next: { readonly shown: readonly string[]; readonly named: boolean }) =>
    acts.act({ wish: { type: 'sentences', shown: [...next.shown], named: next.named }, says: 'sentences' });
  if (sentences.length === 0) return <p>{t.nobody}</p>;
  const all = sentences.map(({ student }) => student);
  return (
    <div class="sentence-choice">
      <p>{fill(t.written, { n: sentences.length })}</p>
      <div class="row">
        <Button onClick={() => say({ shown: all, named })}>{t.all}</Button>
        <Button onClick={() => say({ shown: [], named })}>{t.none}</Button>
        <label class="tick-row">
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => say({ shown, named: event.currentTarget.checked })}
          />
          {t.named}
        </label>
      </div>
      <ul class="moments">
        {sentences.map(({ student, text }) => {
          const name = isolated(students.find(({ id }) => id === student)?.name ?? '');
          const on = shown.includes(student);
          const others = shown.filter((one) => one !== student);
          return (
            <li key={student}>
              <span>
                <b>
                  <bdi>{name}</bdi>
                </b>
                : <bdi>{text}</bdi>
              </span>
              <span class="row">
                <Button
                  aria-pressed={on}
                  aria-label={fill(on ? t.hideLabel : t.showLabel, { name })}
                  onClick={() => say({ shown: on ? others : [...others, student], named })}
                >
                  {on ? t.hide : t.show}
                </Button>
                <Button
                  aria-label={fill(t.onlyLabel, { name })}
                  onClick={() => say({ shown: [student], named })}
                >
                  {t.only}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
