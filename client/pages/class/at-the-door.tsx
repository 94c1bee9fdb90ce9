import x from 'lucide-static/icons/x.svg?raw';
import type { Board } from '../../../shared/class-protocol.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** Those who wait to be let in; nothing while there are none. */
export function AtTheDoor({ board, acts }: Props) {
  const t = words(classStudents);
  const waiting = board.students.filter(({ admitted }) => !admitted);
  return (
    <div aria-live="polite">
      {waiting.length > 0 && (
        <section class="students at-the-door" aria-labelledby="door">
          <h2 id="door">{fill(t.door, { n: waiting.length })}</h2>
          <Button
            kind="primary"
            onClick={() => acts.act({ wish: { type: 'admit', students: 'all' }, says: 'admit' })}
          >
            {t.admitAll}
          </Button>
          <ul>
            {waiting.map(({ id, name, here }) => (
              <li key={id} class={here ? 'student here' : 'student'}>
                <span class="student-name">
                  <bdi>{name}</bdi>
                </span>
                <span class="student-acts">
                  <Button
                    aria-label={fill(t.admit, { name: isolated(name) })}
                    onClick={() => acts.act({ wish: { type: 'admit', students: [id] }, says: 'admit' })}
                  >
                    {t.admitShort}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={fill(t.turnAway, { name: isolated(name) })}
                    onClick={() =>
                      acts.act({
                        wish: { type: 'remove', student: id },
                        says: 'remove',
                        name: isolated(name),
                      })
                    }
                  >
                    <Icon svg={x} />
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
