import { useState } from 'preact/hooks';
import type { NewMatch } from '../../../shared/protocol.ts';
import { landing } from '../../../shared/words/landing.ts';
import { words } from '../../lang.ts';
import { createMatch } from '../../net/http.ts';
import { go } from '../../router.ts';
import { lastName } from '../../store/player-name.ts';
import { keepSeated, seatAddress } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';

const WANTED = {
  scenario: 'first-steps',
  format: 'first-steps',
  side: 'us',
  opponent: 'bot',
  clock: 'off',
} as const satisfies Partial<NewMatch>;

/** The way in asks nothing: one press, and the briefing lies open. */
export function FirstSteps() {
  const t = words(landing);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function begin() {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const reply = await createMatch({ ...WANTED, name: lastName() || t.newcomer });
    setBusy(false);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    keepSeated(reply.value);
    go(seatAddress(reply.value));
  }

  return (
    <>
      <button type="button" class="way" onClick={begin} aria-disabled={busy}>
        <b>{t.firstSteps}</b>
        <span>{t.firstStepsNote}</span>
      </button>
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
