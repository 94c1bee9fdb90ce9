import type { Draft } from '../../../shared/rules/view-types.ts';
import type { SeatId } from '../../../shared/rules/vocabulary.ts';
import { table } from '../../../shared/words/table.ts';
import { team } from '../../../shared/words/team.ts';
import { isolated } from '../../isolated.ts';
import { signedPoints } from '../../numbers.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { startFrom } from '../model/draft.ts';
import { effectOf } from '../model/effect.ts';
import { heads } from '../model/team.ts';
import { PassesAtHome } from '../passes-at-home.tsx';
import { Private } from '../private-number.tsx';
import { RefusalNote, useSend } from '../send.tsx';
import { useTable } from '../table-state.ts';
import { TextList } from '../text-list.tsx';
import { useNameOf } from './use-name-of.ts';

/** What each member would table. */
export function Tray() {
  const { view, brief } = useTable();
  const t = words(team).tray;
  const drafts = Object.entries(view.value.own?.drafts ?? {}) as [SeatId, Draft][];
  return (
    <div class="team-tray">
      <h2>{t.title}</h2>
      {drafts.length === 0 ? (
        <p class="muted">{heads(brief.value) ? t.emptyForHead : t.empty}</p>
      ) : (
        <ul>
          {drafts.map(([seat, draft]) => (
            <Drafted key={seat} seat={seat} draft={draft} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Drafted({ seat, draft }: { readonly seat: SeatId; readonly draft: Draft }) {
  const at = useTable();
  const { session, brief, view, text, store, tab, forbids } = at;
  const t = words(team).tray;
  const nameOf = useNameOf();
  const sender = useSend();
  const mine = seat === session.seat;
  const effect = effectOf({ brief: brief.value, view: view.value }, text.value, text.value, draft.package);
  const says = effect && (effect.walkAway === null ? words(team).toDesk : words(table).composer.toYou);
  function takeUp(): void {
    store.change(startFrom(store.draft.value, draft, forbids));
    tab.value = 'issues';
  }
  return (
    <li>
      <p>
        <b>{mine ? t.mine : fill(t.of, { name: isolated(nameOf(seat)) })}</b>{' '}
        <small>
          {fill(t.round, { round: draft.round })}
          {draft.sign && ` · ${t.signs}`}
        </small>
      </p>
      <TextList text={draft.package} />
      {effect && says && (
        <p>
          <Private>{fill(says, { points: signedPoints(effect.shift) })}</Private>
          {' · '}
          <PassesAtHome atHome={effect.after.atHome} />
        </p>
      )}
      <RefusalNote refusal={sender.refusal} />
      <div class="row">
        <Button kind={heads(brief.value) ? 'primary' : 'plain'} onClick={takeUp}>
          {t.takeUp}
        </Button>
        {mine && view.value.menu.draft && (
          <Button kind="quiet" onClick={() => sender.send({ type: 'draft', draft: null })}>
            {t.takeOut}
          </Button>
        )}
      </div>
    </li>
  );
}
