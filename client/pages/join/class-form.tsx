import { useState } from 'preact/hooks';
import type { ClassInvitation } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classBefore } from '../../../shared/words/class-before.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { pages } from '../../../shared/words/pages.ts';
import { isolated } from '../../isolated.ts';
import { beginIn } from '../../lang.ts';
import { joinClass } from '../../net/class-http.ts';
import { pathTo } from '../../router.ts';
import { spoken } from '../../spoken.ts';
import { classAddress, classHeld, keepEnrolled } from '../../store/classes.ts';
import { lastName } from '../../store/player-name.ts';
import { noteEnrolled } from '../../store/unread.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { fill, words } from '../../words.ts';
import { useEntering } from './use-entering.ts';

type Props = { readonly code: string; readonly invitation: ClassInvitation };

/** A name from the scenery, so that nobody needs to give their own. */
function pseudonym(): string {
  const names = Object.values(words(classroom).join.pseudonyms);
  const [name = 0, number = 0] = crypto.getRandomValues(new Uint16Array(2));
  return `${names[name % names.length]} ${10 + (number % 90)}`;
}

/** The way into a class: a name, one's own or an invented one, and nothing else. */
export function JoinClass({ code, invitation }: Props) {
  const t = words(classroom).join;
  const s = words(classStudents);
  const [held] = useState(() => classHeld(invitation.class, 'student'));
  const [another, setAnother] = useState(false);
  const format = spoken(invitation.about)?.format;
  useState(() => beginIn(invitation.lang));
  return (
    <>
      <PageTitle title={t.title} fresh />
      <p>
        {fill(t.lead, { format: format?.name ?? '' })} {invitation.knock && s.knocks}
      </p>
      {held?.name && !another ? (
        <>
          <p>{fill(t.inAlready, { name: isolated(held.name) })}</p>
          <div class="row">
            <a class={buttonClass({ kind: 'primary', large: true })} href={classAddress(held)}>
              {fill(t.goOn, { name: isolated(held.name) })}
            </a>
            <Button kind="quiet" onClick={() => setAnother(true)}>
              {t.another}
            </Button>
          </div>
        </>
      ) : invitation.locked ? (
        <p class="notice">{s.locked}</p>
      ) : (
        <NameForm code={code} proposed={another ? '' : lastName()} />
      )}
      <p class="lone-link">
        <a href={pathTo({ page: 'class-before', id: invitation.class })}>{words(classBefore).readFirst}</a>
      </p>
    </>
  );
}

function NameForm({ code, proposed }: { readonly code: string; readonly proposed: string }) {
  const t = words(classroom).join;
  const { name, setName, missing, trouble, busy, submit } = useEntering(proposed, {
    enter: (typed) => joinClass({ code, name: typed }),
    keep(enrolled) {
      keepEnrolled(enrolled);
      noteEnrolled(enrolled.class);
      return classAddress({ class: enrolled.class, role: 'student' });
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <NameField name={name} onName={setName} missing={missing} hint={t.nameHint} />
      <div class="row join-propose">
        <Button onClick={() => setName(pseudonym())}>{t.propose}</Button>
      </div>
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        <Button kind="primary" large type="submit" aria-disabled={busy}>
          {busy ? words(pages).new.starting : t.button}
        </Button>
        <a class={buttonClass({ kind: 'quiet' })} href="/rejoin">
          {t.rejoin}
        </a>
      </div>
    </form>
  );
}
