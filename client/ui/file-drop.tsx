import './file-drop.css';
import upload from 'lucide-static/icons/upload.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  readonly button: string;
  readonly accept: string;
  /** Says what is expected; read with the button. */
  readonly hint: string;
  readonly drop?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ComponentChildren;
};

/** Where files are chosen or dropped. */
export function FileDrop({ button, accept, hint, drop, multiple = false, onFiles, children }: Props) {
  const input = useId();
  const [over, setOver] = useState(false);
  function take(files: FileList | null | undefined) {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button in it does the same.
    <div
      class={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        id={input}
        class="visually-hidden file-input"
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={`${input}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <label class="button" for={input}>
        <Icon svg={upload} /> {button}
      </label>
      {drop && <p>{drop}</p>}
      <p class="muted" id={`${input}-hint`}>
        {hint}
      </p>
      {children}
    </div>
  );
}
