import { useState } from 'preact/hooks';
import { pages } from '../../../shared/words/pages.ts';
import { joinMatch } from '../../net/http.ts';
import { go } from '../../router.ts';
import { lastName, rememberName } from '../../store/player-name.ts';
import { keepSeated, seatAddress } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { words } from '../../words.ts';

export function SitDownForm({ code }: { readonly code: string }) {
  const { join: t, new: form } = words(pages);
  const [name, setName] = useState(lastName());
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    const typed = name.trim();
    setMissing(!typed);
    if (!typed || busy) return;
    setBusy(true);
    setTrouble(null);
    rememberName(typed);
    const reply = await joinMatch({ code, name: typed });
    setBusy(false);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    keepSeated(reply.value);
    go(seatAddress(reply.value));
  }

  return (
    <form onSubmit={submit} noValidate>
      <NameField name={name} onName={setName} missing={missing} />
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        <Button kind="primary" large type="submit" aria-disabled={busy}>
          {busy ? form.starting : t.button}
        </Button>
        <a class="button quiet" href="/">
          {t.otherCode}
        </a>
      </div>
    </form>
  );
}
