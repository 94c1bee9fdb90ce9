import upload from 'lucide-static/icons/upload.svg?raw';
import { useId, useState } from 'preact/hooks';
import { replay } from '../../../shared/words/replay.ts';
import { go, pathTo } from '../../router.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Icon } from '../../ui/icon.tsx';
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

type State = 'idle' | 'checking' | Extract<Opened, { ok: false }>['verdict'];

export function OpenReplay({ onOpen }: { readonly onOpen: (source: Source) => void }) {
  const t = words(replay);
  const [link, setLink] = useState('');
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<State>('idle');
  const input = useId();

  function follow(event: Event) {
    event.preventDefault();
    const id = idIn(link);
    setMissing(!id);
    if (id) go(pathTo({ page: 'replay', id }));
  }

  async function read(file: File | undefined) {
    if (!file) return;
    setState('checking');
    const { openFile } = await import('./file-source.ts');
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same. */}
      <div
        class="card open-replay"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          read(event.dataTransfer?.files[0]);
        }}
      >
        <h2>{t.fileLabel}</h2>
        <p class="muted">{t.fileHint}</p>
        <input
          id={input}
          class="visually-hidden file-input"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <label class="button" for={input}>
          <Icon svg={upload} /> {t.fileButton}
        </label>
        <div role="alert">
          {state === 'checking' && <p>{t.checking}</p>}
          {state !== 'idle' && state !== 'checking' && (
            <div class="notice bad">
              <p>{verdictText(state).join(' ')}</p>
            </div>
          )}
        </div>
      </div>
    </Frame>
  );
}
