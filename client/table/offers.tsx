import './offers.css';
import flag from 'lucide-static/icons/flag.svg?raw';
import type { Brief, Standing } from '../../shared/rules/view-types.ts';
import type { IssueId, OptionId, Package } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { signedPoints } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { CrossedNote } from './crossed-note.tsx';
import { DinnerNote } from './dinner-note.tsx';
import { Linked } from './linked.tsx';
import { comparedRows } from './model/compare.ts';
import { startFrom } from './model/draft.ts';
import { effectOf, isBelow } from './model/effect.ts';
import { last, type Past } from './model/history.ts';
import { namesOf } from './names.ts';
import { narrow } from './narrow.ts';
import { PassesAtHome } from './passes-at-home.tsx';
import { Private } from './private-number.tsx';
import { useTable } from './table-state.ts';
import { DutyNote } from './team/duty-note.tsx';

/** Both standing packages side by side, and what may be done with theirs. */
export function Offers() {
  const { session, brief, view, text, me, them } = useTable();
  const t = words(table).offers;
  const [theirs, ours] = [view.value.standing[them], view.value.standing[me]];
  return (
    <section class="offers" aria-labelledby="offers-heading">
      <h2 id="offers-heading">{t.title}</h2>
      {/* On a phone what can be done with their package comes before its rows. */}
      <DutyNote />
      {narrow.value && <Choices theirs={theirs} ours={ours} />}
      {theirs === null && ours === null ? (
        <p class="muted">{emptyText(session.past.value, brief.value, text.value)}</p>
      ) : (
        <Comparison />
      )}
      <DinnerNote />
      {!narrow.value && <Choices theirs={theirs} ours={ours} />}
    </section>
  );
}

/** Why no package lies there: none has yet, nothing is left to settle, or the last ones were taken or lapsed. */
function emptyText(past: Past, brief: Brief, text: Package): string {
  const t = words(table).offers;
  if (brief.issues.every(({ id }) => id in text)) return t.allInitialled;
  return last(past, 'tabled') === null ? t.none : t.noneNow;
}

function Comparison() {
  const { session, brief, view, me, them } = useTable();
  const t = words(table).offers;
  const names = namesOf(brief.value);
  const rows = comparedRows(brief.value, view.value, session.past.value, me);
  const standing = view.value.standing;
  function cell(issue: IssueId, option: OptionId | null, none: string) {
    return option === null ? <span class="muted">{none}</span> : names.short(issue, option);
  }
  function head(of: Standing | null, label: string, side: 'us' | 'cuba') {
    return (
      <span class="offer-head">
        <SideMark side={side} /> <b>{label}</b>
        {of && <small> {fill(t.fromRound, { n: Number(of.id.split('#')[1]), round: of.round })}</small>}
        {of?.sign && <em class="stamp">{t.stamp}</em>}
      </span>
    );
  }
  return (
    <div class="comparison">
      {rows.length > 0 && (
        <>
          <div class="compared heads" aria-hidden="true">
            <span>{t.issue}</span>
            {head(standing[them], t.theirs, them)}
            {head(standing[me], t.ours, me)}
            <span>{t.now}</span>
          </div>
          <ul>
            {rows.map((row) => (
              <li key={row.issue} class={row.same ? 'compared same' : 'compared'}>
                <b>{names.issue(row.issue)}</b>
                <span>
                  <i class="cell-label">{t.theirs}: </i>
                  {cell(row.issue, row.theirs, t.nothing)}
                  {row.stopsUs && <Stop says={t.stopsUs} />}
                </span>
                <span>
                  <i class="cell-label">{t.ours}: </i>
                  {row.same ? <em>{t.same}</em> : cell(row.issue, row.ours, t.nothing)}
                  {row.stopsThem && <Stop says={t.stopsThem} />}
                </span>
                <span>
                  <i class="cell-label">{t.now}: </i>
                  {cell(row.issue, row.now, t.nowOpen)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {standing[me]?.sign && Object.keys(standing[me].package).length === 0 && (
        <p class="signs-note">{t.weEmptySigns}</p>
      )}
      {standing[them]?.sign && (
        <p class="signs-note">
          <b>{Object.keys(standing[them].package).length === 0 ? t.emptySigns : t.signs}</b>
        </p>
      )}
    </div>
  );
}

function Stop({ says }: { readonly says: string }) {
  return (
    <em class="stop-mark">
      <Icon svg={flag} size={14} /> {says}
    </em>
  );
}

function Choices({ theirs, ours }: { readonly theirs: Standing | null; readonly ours: Standing | null }) {
  const at = useTable();
  const { brief, view, store, asking, tab, text, forbids } = at;
  const t = words(table).offers;
  const { menu } = view.value;
  const mine = { brief: brief.value, view: view.value };
  const effect = theirs && effectOf(mine, text.value, text.value, theirs.package);
  function start(from: Standing): void {
    store.change(startFrom(store.draft.value, from, forbids));
    tab.value = 'issues';
  }
  // What only initials may still grow; what signs is all there will be.
  const thin = theirs?.sign === true && !!effect && isBelow(effect.after.points, effect.walkAway);
  return (
    <div class="choices">
      {theirs && <CrossedNote theirs={theirs.package} />}
      {effect && (
        <p>
          <Private>{fill(t.theirEffect, { points: signedPoints(effect.shift) })}</Private>
          {' · '}
          <PassesAtHome atHome={effect.after.atHome} />
        </p>
      )}
      {thin && (
        <p class="bad">
          <Private>{words(table).review.below}</Private>
        </p>
      )}
      {effect && <Linked changes={effect.linked} />}
      <div class="row">
        {menu.accept && (
          <Button
            kind={thin || effect?.after.atHome === 'refuses' ? 'plain' : 'primary'}
            onClick={() => (asking.value = 'accept')}
          >
            {t.accept}
          </Button>
        )}
        {theirs && Object.keys(theirs.package).length > 0 && (
          <Button onClick={() => start(theirs)}>{t.counter}</Button>
        )}
        {ours && Object.keys(ours.package).length > 0 && (
          <Button onClick={() => start(ours)}>{t.fromOurs}</Button>
        )}
        {menu.reopen && menu.reopen.length > 0 && (
          <Button onClick={() => (asking.value = 'reopen')}>{t.reopen}</Button>
        )}
        {menu.walkOut && (
          <Button kind="quiet" onClick={() => (asking.value = 'walk-out')}>
            {t.walkOut}
          </Button>
        )}
      </div>
    </div>
  );
}
