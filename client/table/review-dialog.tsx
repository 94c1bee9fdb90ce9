import type { Brief, View } from '../../shared/rules/view-types.ts';
import { table } from '../../shared/words/table.ts';
import { points, signedPoints } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { composing } from './composing.ts';
import { HomeFront } from './home-front.tsx';
import { Linked } from './linked.tsx';
import { MOST_STOPS, toggleStop } from './model/draft.ts';
import { isBelow } from './model/effect.ts';
import { activityOf } from './model/phase.ts';
import { inOrder } from './model/text.ts';
import { namesOf } from './names.ts';
import { Private } from './private-number.tsx';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';

/** Saving is not sending: everything is read once more before it goes on the table. */
export function ReviewDialog() {
  const sides = useSides();
  const at = useTable();
  const { brief, view, store, asking, me, them, text } = at;
  const t = words(table);
  const sender = useSend();
  const draft = store.draft.value;
  const names = namesOf(brief.value);
  const { purpose, effect, refusal, disputed, stops, wish } = composing(at);
  const side = sides[them].first;
  const labels = { ...t.review, draft: t.review.table, tray: t.review.table };
  const away = at.session.connection.value !== 'live';
  async function send(): Promise<void> {
    if (wish === null || away || !(await sender.send(wish))) return;
    asking.value = null;
    store.reset();
    at.tab.value = activityOf(view.value) === null ? 'issues' : 'now';
  }
  return (
    <Dialog
      title={t.review.title}
      open={asking.value === 'review'}
      onClose={() => (asking.value = null)}
      wide
      foot={
        <>
          <RefusalNote refusal={sender.refusal ?? refusal} />
          {away && <p role="status">{sender.busy ? t.review.onItsWay : t.review.away}</p>}
          <Button onClick={() => (asking.value = null)}>{t.review.back}</Button>
          <Button
            kind="primary"
            disabled={wish === null || refusal !== null}
            aria-disabled={away}
            onClick={send}
          >
            {labels[purpose]}
          </Button>
        </>
      }
    >
      <p>
        {fill(t.review.intro, { side })} {view.value.standing[me] && purpose === 'table' && t.review.replaces}{' '}
        {purpose === 'draft' && <b>{t.composer.waiting}</b>}
        {purpose === 'table' && lastTurn(brief.value, view.value) && (
          <b>{fill(t.review.nextRound, { side })}</b>
        )}
      </p>
      {Object.keys(draft.package).length === 0 && <p>{t.review.nothing}</p>}
      <ul class="text-list">
        {inOrder(brief.value, draft.package).map((issue) => {
          const before = text.value[issue];
          return (
            <li key={issue}>
              <b>{names.issue(issue)}</b>
              <span>
                {names.short(issue, draft.package[issue] ?? '')}
                <small>{names.long(issue, draft.package[issue] ?? '')}</small>
                {before && <small>{fill(t.review.was, { option: names.short(issue, before) })}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {Object.keys(disputed).length > 0 && (
        <fieldset class="stops">
          <legend>
            <SideMark side={them} /> {fill(t.review.stops, { n: Object.keys(disputed).length })}
            <small>{fill(t.review.stopsNote, { side: sides[them].inText })}</small>
          </legend>
          {inOrder(brief.value, disputed).map((issue) => (
            <label key={issue} class="check">
              <input
                type="checkbox"
                checked={stops.includes(issue)}
                disabled={!stops.includes(issue) && stops.length >= MOST_STOPS}
                onChange={() => store.change(toggleStop({ ...draft, stops }, issue))}
              />
              {fill(t.review.stopsUs, {
                issue: names.issue(issue),
                option: names.short(issue, disputed[issue] ?? ''),
              })}
            </label>
          ))}
        </fieldset>
      )}
      {draft.sign && purpose !== 'final' && purpose !== 'propose' && (
        <p>
          <b>{t.review.signs}</b>
        </p>
      )}
      {effect && (
        <>
          <h3>{t.review.effect}</h3>
          <p>
            <b>
              <Private>
                {fill(t.review.points, {
                  before: points(effect.before.points),
                  after: points(effect.after.points),
                  shift: signedPoints(effect.shift),
                })}
              </Private>
            </b>{' '}
            {effect.walkAway !== null && (
              <Private>{fill(t.review.planB, { points: points(effect.walkAway) })}</Private>
            )}{' '}
            {draft.sign && isBelow(effect.after.points, effect.walkAway) && (
              <b class="bad">{t.review.below}</b>
            )}
          </p>
          <Linked changes={effect.linked} />
          <HomeFront before={effect.before} after={effect.after} />
        </>
      )}
    </Dialog>
  );
}

/** PL-1: nobody speaks after it in this round, and there is another. */
function lastTurn({ turns, rounds }: Brief, { turn, round }: View): boolean {
  return turn === 2 * turns - 1 && round < rounds.length;
}
