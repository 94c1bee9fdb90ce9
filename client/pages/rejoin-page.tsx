import { useState } from 'preact/hooks';
import { classroom } from '../../shared/words/class.ts';
import { rejoinClass } from '../net/class-http.ts';
import { go } from '../router.ts';
import { classAddress, keepEnrolled } from '../store/classes.ts';
import { rememberName } from '../store/player-name.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { CodeInput } from '../ui/code-input.tsx';
import { Field } from '../ui/field.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { words } from '../words.ts';

/** The same student on another device, by the code that only they were shown. */
export function RejoinPage() {
  const t = words(classroom).rejoin;
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    const typed = code.trim();
    if (busy) return;
    if (!typed) return setError(t.missing);
    setBusy(true);
    setError(null);
    const reply = await rejoinClass(typed);
    setBusy(false);
    if (!reply.ok)
      return setError(reply.trouble.code === 'unknown-code' ? t.unknown : troubleText(reply.trouble));
    keepEnrolled(reply.value);
    rememberName(reply.value.name);
    go(classAddress({ class: reply.value.class, role: 'student' }));
  }

  return (
    <Frame>
      <PageTitle title={t.title} />
      <p>{t.lead}</p>
      <form onSubmit={submit} noValidate>
        <Field label={t.label} hint={t.hint} error={error}>
          {(wiring) => <CodeInput wiring={wiring} class="name-input" code={code} onCode={setCode} />}
        </Field>
        <Button kind="primary" large type="submit" aria-disabled={busy}>
          {t.button}
        </Button>
      </form>
    </Frame>
  );
}
