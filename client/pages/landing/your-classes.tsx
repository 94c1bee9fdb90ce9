import x from 'lucide-static/icons/x.svg?raw';
import { useState } from 'preact/hooks';
import { landing } from '../../../shared/words/landing.ts';
import { words } from '../../lang.ts';
import { moment } from '../../numbers.ts';
import { classAddress, classesHeld, forgetClass, type HeldClass } from '../../store/classes.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

const SHOWN = 4;

function shown(): readonly HeldClass[] {
  return classesHeld()
    .filter(({ role }) => role !== 'wall')
    .slice(0, SHOWN);
}

/** The classes this browser teaches or learns in: a way back to them. */
export function YourClasses() {
  const t = words(landing);
  const [held, setHeld] = useState(shown);
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="your-classes">
      <h2 id="your-classes">{t.yourClasses}</h2>
      <ul class="tables">
        {held.map((one) => (
          <li key={`${one.class} ${one.role}`}>
            <a class={buttonClass({ kind: 'primary' })} href={classAddress(one)}>
              {one.role === 'teacher' ? (
                t.classBoard
              ) : (
                <span>
                  {t.inClassAs} <bdi>{one.name}</bdi>
                </span>
              )}
            </a>
            <span class="muted">{moment(one.since)}</span>
            <Button
              kind="quiet"
              aria-label={`${t.forget}: ${moment(one.since)}`}
              onClick={() => {
                forgetClass(one);
                setHeld(shown());
              }}
            >
              <Icon svg={x} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
