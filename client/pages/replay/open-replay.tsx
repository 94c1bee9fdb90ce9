import { useEffect, useState } from 'preact/hooks';
import { replay } from '../../../shared/words/replay.ts';
import { go, pathTo } from '../../router.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Frame } from '../../ui/frame.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { words } from '../../words.ts';
import type { Opened } from './file-source.ts';
import type { Source } from './source.ts';
import { verdictText } from './verdict-text.ts';

/** The id at the end of a pasted link, or what was typed. */
function idIn(typed: string): string {
  const [path = ''] = typed.trim().split(/[?#]/);
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

/** What reads a file comes apart: whoever pastes a link does without. */
const reader = () => import('./file-source.ts');

type State = 'idle' | 'checking' | Extract<Opened, { ok: false }>['verdict'];

export function OpenReplay({ onOpen }: { readonly onOpen: (source: Source) => void }) {
  const t = words(replay);
  const [link, setLink] = useState('');
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<State>('idle');
  // It loads while a file is looked for.
  useEffect(() => {
    reader().catch(() => undefined);
  }, []);

  function follow(event: Event) {
    event.preventDefault();
    const id = idIn(link);
    setMissing(!id);
    if (id) go(pathTo({ page: 'replay', id }));
  }

  async function read(file: File | undefined) {
    if (!file) return;
    setState('checking');
    const { openFile } = await reader();
    const opened = await openFile(file);
    if (opened.ok) onOpen(opened.source);
    else setState(opened.verdict);
  }

  return (
    <Frame>
      <PageTitle title={t.openTitle} />
      <p>{t.openLead}</p>
      <form class="card open-replay" onSubmit={follow} noValidate>
        <Field label={t.linkLabel} hint={t.linkHint} error={missing ? t.linkMissing : null}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              autoComplete="off"
              spellcheck={false}
              value={link}
              onInput={(event) => setLink(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button kind="primary" type="submit">
          {t.open}
        </Button>
      </form>
      <section class="card open-replay" aria-label={t.fileLabel}>
        <h2>{t.fileLabel}</h2>
        <FileDrop
          button={t.fileButton}
          hint={t.fileHint}
          accept="application/json,.json"
          onFiles={([file]) => read(file)}
        />
        <div role="alert">
          {state === 'checking' && <p>{t.checking}</p>}
          {state !== 'idle' && state !== 'checking' && (
            <div class="notice bad">
              <p>{verdictText(state).join(' ')}</p>
            </div>
          )}
        </div>
      </section>
    </Frame>
  );
}
