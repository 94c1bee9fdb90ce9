import { useState } from 'preact/hooks';
import type { Reply } from '../../net/http.ts';
import { go } from '../../router.ts';
import { rememberName } from '../../store/player-name.ts';
import { troubleText } from '../../trouble-text.ts';

/**
 * A form that asks for a name and then lets one in. `enter` asks the server, `keep` takes what it gave and answers with
 * the address to go to.
 */
export function useEntering<T>(
  proposed: string,
  { enter, keep }: { enter: (name: string) => Promise<Reply<T>>; keep: (given: T) => string },
) {
  const [name, setName] = useState(proposed);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const typed = name.trim();
    setMissing(!typed);
    if (!typed || busy) return;
    setBusy(true);
    setTrouble(null);
    rememberName(typed);
    const reply = await enter(typed);
    setBusy(false);
    if (reply.ok) go(keep(reply.value));
    else setTrouble(troubleText(reply.trouble));
  }

  return { name, setName, missing, trouble, busy, submit };
}
