import { useState } from 'preact/hooks';
import { landing } from '../../../shared/words/landing.ts';
import { words } from '../../lang.ts';
import { go, pathTo } from '../../router.ts';
import { Button } from '../../ui/button.tsx';
import { CodeInput } from '../../ui/code-input.tsx';
import { Field } from '../../ui/field.tsx';

/** `tried`: a code that led nowhere, to be put right. */
export function JoinByCode({ tried = '' }: { readonly tried?: string }) {
  const t = words(landing);
  const [code, setCode] = useState(tried);
  const [missing, setMissing] = useState(false);
  function submit(event: Event) {
    event.preventDefault();
    const typed = code.trim();
    setMissing(typed === '');
    if (typed) go(pathTo({ page: 'join', code: typed }));
  }
  return (
    <section class="join-by-code" aria-labelledby="join">
      <h2 id="join">{t.joinTitle}</h2>
      <form onSubmit={submit} noValidate>
        <Field label={t.codeLabel} hint={t.codeHint} error={missing ? t.codeMissing : null}>
          {(wiring) => (
            <div class="join-row">
              <CodeInput wiring={wiring} class="code-input" code={code} onCode={setCode} />
              <Button kind="primary" type="submit">
                {t.join}
              </Button>
            </div>
          )}
        </Field>
      </form>
    </section>
  );
}
