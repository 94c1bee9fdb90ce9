import check from 'lucide-static/icons/check.svg?raw';
import { useRef, useState } from 'preact/hooks';
import { other, type Side } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { team } from '../../../shared/words/team.ts';
import { rankingDraft } from '../../ranking-draft.ts';
import type { Session } from '../../session.ts';
import { useSides } from '../../sides.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';

export function ReadyBar({ session, side }: { readonly session: Session; readonly side: Side }) {
  const sides = useSides();
  const t = words(pages).briefing;
  const status = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { chosen, paused, menu } = session.view.value;
  // Of a delegation each member reads for themselves.
  const isReady = chosen[side] || (paused === null && menu.ready === undefined);
  async function ready() {
    setBusy(true);
    // First: the talks may open at once, and then it would count as heard at the table.
    await rankingDraft(session).keepMoved();
    const refusal = await session.act({ type: 'ready' });
    setBusy(false);
    // Both became ready at once: what was wished for is so.
    const fine = refusal === null || refusal.code === 'already-chosen' || refusal.code === 'stale';
    setTrouble(fine ? null : troubleText(refusal));
    if (fine) status.current?.focus();
  }
  return (
    <div class="ready-bar">
      <div role="status" ref={status} tabIndex={-1}>
        {isReady ? (
          <>
            <Icon svg={check} />{' '}
            {chosen[side] ? fill(t.youAreReady, { side: sides[other(side)].inText }) : words(team).ready}
          </>
        ) : (
          fill(chosen[other(side)] ? t.otherReady : t.otherReading, { side: sides[other(side)].first })
        )}
        {trouble && <span role="alert"> {trouble}</span>}
      </div>
      {!isReady && (
        <Button kind="primary" large onClick={ready} aria-disabled={busy || paused !== null}>
          {t.ready}
        </Button>
      )}
    </div>
  );
}
