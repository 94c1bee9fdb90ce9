import './composer.css';
import clearIcon from 'lucide-static/icons/eraser.svg?raw';
import undoIcon from 'lucide-static/icons/undo-2.svg?raw';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { signedPoints } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { fill, words } from '../words.ts';
import { composing } from './composing.ts';
import { Linked } from './linked.tsx';
import { EMPTY_DRAFT, isEmpty, reopening, withSign } from './model/draft.ts';
import type { Purpose } from './model/phase.ts';
import { narrow } from './narrow.ts';
import { PassesAtHome } from './passes-at-home.tsx';
import { Private } from './private-number.tsx';
import { RefusalNote } from './send.tsx';
import { useTable } from './table-state.ts';
import { PutInTray } from './team/put-in-tray.tsx';

function titleOf(purpose: Purpose): string {
  const t = words(table).composer;
  return {
    table: t.title,
    reopen: t.reopenTitle,
    final: t.finalTitle,
    propose: t.proposeTitle,
    draft: t.draftTitle,
    tray: words(team).tray.compose,
  }[purpose];
}

/** The draft of a package: always at hand, sent by nobody but the review. */
export function Composer() {
  const at = useTable();
  const { view, store, asking, reopened } = at;
  const draft = store.draft.value;
  const t = words(table).composer;
  const { purpose, refusal, effect } = composing(at);
  const canSign = purpose === 'table' || purpose === 'reopen' || purpose === 'draft' || purpose === 'tray';
  const empty = isEmpty(draft);
  const small = narrow.value;
  const why = !empty && refusal !== null && refusal.code !== 'empty-package' ? 'composer-refusal' : undefined;
  return (
    <section class="composer" aria-labelledby="composer-title">
      <div class="composer-head">
        <h2 id="composer-title">{titleOf(purpose)}</h2>
        {Object.keys(draft.package).length > 0 || draft.sign ? <Effects /> : <p class="muted">{t.empty}</p>}
      </div>
      {effect && <Linked changes={effect.linked} />}
      {reopened.value && (
        <p class="reopening">
          {fill(t.reopening, {
            id: reopened.value,
            cost: signedPoints(at.brief.value.numbers.reopenedClimate * 10),
          })}{' '}
          <Button kind="quiet" onClick={() => store.change(reopening(draft, null))}>
            {t.keepAccepted}
          </Button>
        </p>
      )}
      <div class="composer-tools">
        {canSign && (
          <label class="check">
            <input
              type="checkbox"
              checked={draft.sign}
              onChange={(event) => store.change(withSign(draft, event.currentTarget.checked))}
            />
            {t.sign}
          </label>
        )}
        <Button kind="quiet" onClick={() => (asking.value = 'home')}>
          {t.homeFront}
        </Button>
        <Button kind="quiet" aria-disabled={!store.canUndo.value} onClick={store.undo}>
          {small && <Icon svg={undoIcon} />}
          <span class="word">{t.undo}</span>
        </Button>
        <Button kind="quiet" aria-disabled={empty} onClick={() => !empty && store.change(EMPTY_DRAFT)}>
          {small && <Icon svg={clearIcon} />}
          <span class="word">{t.clear}</span>
        </Button>
        {view.value.menu.pass && (
          <Button class="pass" onClick={() => (asking.value = 'pass')}>
            {t.pass}
          </Button>
        )}
      </div>
      <div class="composer-send">
        {purpose === 'tray' ? (
          <PutInTray />
        ) : (
          <Button
            kind="primary"
            disabled={empty}
            aria-disabled={why !== undefined}
            aria-describedby={why}
            onClick={() => {
              if (!why) asking.value = 'review';
            }}
          >
            {t.review}
          </Button>
        )}
      </div>
      {why && <RefusalNote refusal={refusal} id={why} />}
    </section>
  );
}

function Effects() {
  const at = useTable();
  const draft = at.store.draft.value;
  const t = words(table).composer;
  const { effect } = composing(at);
  const n = Object.keys(draft.package).length;
  return (
    <p class="effects" data-shift={effect?.shift}>
      {n === 0 ? t.emptySigning : fill(t.changes, { n })}
      {effect && (
        <>
          {' · '}
          <b class={effect.shift < 0 ? 'down' : 'up'}>
            <Private>
              {fill(effect.walkAway === null ? words(team).toDesk : t.toYou, {
                points: signedPoints(effect.shift),
              })}
            </Private>
          </b>
          {' · '}
          <PassesAtHome atHome={effect.after.atHome} />
        </>
      )}
    </p>
  );
}
