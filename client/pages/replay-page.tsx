import './replay/replay.css';
import { useMemo, useState } from 'preact/hooks';
import { OpenReplay } from './replay/open-replay.tsx';
import { ReplayView } from './replay/replay-view.tsx';
import { type Source, serverSource } from './replay/source.ts';

/** A match from the server by its id, or any match from a file. */
export function ReplayPage({ id }: { readonly id: string | null }) {
  const remote = useMemo(() => (id === null ? null : serverSource(id)), [id]);
  const [local, setLocal] = useState<Source | null>(null);
  const source = remote ?? local;
  if (!source) return <OpenReplay onOpen={setLocal} />;
  return <ReplayView source={source} onAnother={remote ? null : () => setLocal(null)} />;
}
