import './replay/replay.css';
import { useMemo } from 'preact/hooks';
import { OpenReplay } from './replay/open-replay.tsx';
import { openedFile } from './replay/opened-file.ts';
import { ReplayView } from './replay/replay-view.tsx';
import { type Source, serverSource } from './replay/source.ts';

/** A match from the server by its id, or any match from a file. */
export function ReplayPage({ id }: { readonly id: string | null }) {
  const remote = useMemo(() => (id === null ? null : serverSource(id)), [id]);
  const open = (source: Source | null) => {
    openedFile.value = source;
  };
  const source = remote ?? openedFile.value;
  if (!source) return <OpenReplay onOpen={open} />;
  return <ReplayView source={source} onAnother={remote ? null : () => open(null)} />;
}
