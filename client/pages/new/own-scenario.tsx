import download from 'lucide-static/icons/download.svg?raw';
import { useState } from 'preact/hooks';
import { pages } from '../../../shared/words/pages.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Icon } from '../../ui/icon.tsx';
import { announce } from '../../ui/live-region.tsx';
import { fill, lang, words } from '../../words.ts';
import type { Opened } from './opened.ts';
import { OwnFacts } from './own-facts.tsx';
import { Radios } from './radios.tsx';

type Props = {
  readonly opened: Opened | null;
  readonly format: string;
  /** Somebody wants to begin and has chosen nothing yet. */
  readonly missing: boolean;
  readonly onOpen: (opened: Opened) => void;
  readonly onFormat: (format: string) => void;
};

/** A scenario from a file: dropped or chosen, checked at once, and told what it is or what is wrong with it. */
export function OwnScenario({ opened, format, missing, onOpen, onFormat }: Props) {
  const t = words(pages).new.own;
  const [busy, setBusy] = useState(false);

  async function read(files: readonly File[]) {
    setBusy(true);
    const { openAll } = await import('./opened.ts');
    const result = await openAll(files);
    setBusy(false);
    onOpen(result);
    announce(() =>
      result.ok
        ? words(pages).new.own.fine
        : fill(words(pages).new.own.wrong, { n: result.problems(lang.value).length }),
    );
  }

  return (
    <section class="own-scenario" aria-label={t.name}>
      <FileDrop
        button={t.button}
        drop={t.drop}
        hint={t.hint}
        multiple
        accept=".json,.xml,application/json,text/xml"
        onFiles={read}
      >
        <p>
          <a href="/api/scenarios/two-shores.json" download="two-shores.json">
            <Icon svg={download} /> {t.example}
          </a>{' '}
          <a href="/api/scenario.schema.json" download="scenario.schema.json">
            <Icon svg={download} /> {t.schema}
          </a>
        </p>
      </FileDrop>
      {busy && <p>{t.reading}</p>}
      {missing && opened === null && (
        <p class="notice bad" role="alert">
          {t.missing}
        </p>
      )}
      {opened?.ok && (
        <>
          <OwnFacts opened={opened} format={format} />
          {opened.file.scenario.formats.length > 1 && (
            <Radios
              legend={words(pages).new.format}
              value={format}
              onChange={onFormat}
              options={opened.file.scenario.formats.map(({ id }) => ({
                value: id,
                ...formatWords(opened, id),
              }))}
            />
          )}
        </>
      )}
      {opened && !opened.ok && <Problems list={opened.problems(lang.value)} />}
    </section>
  );
}

function formatWords({ file }: Extract<Opened, { ok: true }>, id: string): { label: string; note: string } {
  const { words: spoken } = file;
  const { name, note } = (spoken[lang.value] ?? spoken.en ?? spoken.es)?.formats[id] ?? {
    name: id,
    note: '',
  };
  return { label: name, note };
}

function Problems({ list }: { readonly list: readonly string[] }) {
  const t = words(pages).new.own;
  return (
    <div class="notice bad own-problems">
      <h3>{fill(t.wrong, { n: list.length })}</h3>
      <ol>
        {list.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ol>
      <CopyButton text={list.join(' \n')} label={t.copy} />
    </div>
  );
}
