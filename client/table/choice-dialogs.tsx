import { useSignal } from '@preact/signals';
import type { PackageId } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { points, signedPoints } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { fill, words } from '../words.ts';
import { HomeFront } from './home-front.tsx';
import { Linked } from './linked.tsx';
import { reopening } from './model/draft.ts';
import { effectOf, planB } from './model/effect.ts';
import { acceptedPackage } from './model/history.ts';
import { inOrder } from './model/text.ts';
import { namesOf } from './names.ts';
import { Private } from './private-number.tsx';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { TextList } from './text-list.tsx';

function useClose() {
  const { asking } = useTable();
  return () => {
    asking.value = null;
  };
}

export function AcceptDialog() {
  const { brief, view, asking, text, them } = useTable();
  const t = words(table);
  const close = useClose();
  const sender = useSend();
  const theirs = view.value.standing[them];
  const empty = theirs !== null && Object.keys(theirs.package).length === 0;
  const mine = { brief: brief.value, view: view.value };
  const effect = theirs && effectOf(mine, text.value, text.value, theirs.package);
  async function accept(): Promise<void> {
    if (theirs && (await sender.send({ type: 'accept', package: theirs.id }))) close();
  }
  return (
    <Dialog
      title={t.accept.title}
      open={asking.value === 'accept'}
      onClose={close}
      wide
      foot={
        <>
          <RefusalNote refusal={sender.refusal} />
          <Button onClick={close}>{t.cancel}</Button>
          <Button kind="primary" disabled={theirs === null} onClick={accept}>
            {t.accept.yes}
          </Button>
        </>
      }
    >
      <p>{empty ? t.accept.bodyEmpty : theirs?.sign ? t.accept.bodySigns : t.accept.body}</p>
      {theirs && <TextList text={empty ? text.value : theirs.package} />}
      {effect && (
        <>
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
            )}
          </p>
          <Linked changes={effect.linked} />
          <HomeFront before={effect.before} after={effect.after} />
        </>
      )}
    </Dialog>
  );
}

export function ReopenDialog() {
  const { session, brief, view, store, asking, tab } = useTable();
  const t = words(table).reopen;
  const close = useClose();
  const chosen = useSignal<PackageId | null>(null);
  const ids = view.value.menu.reopen ?? [];
  const picked = ids.find((id) => id === chosen.value) ?? (ids.length === 1 ? ids[0] : undefined);
  const names = namesOf(brief.value);
  function go(): void {
    if (!picked) return;
    store.change(reopening(store.draft.value, picked));
    tab.value = 'issues';
    close();
  }
  return (
    <Dialog
      title={t.title}
      open={asking.value === 'reopen'}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{words(table).cancel}</Button>
          <Button kind="primary" disabled={!picked} onClick={go}>
            {t.yes}
          </Button>
        </>
      }
    >
      <p>{fill(t.body, { cost: -brief.value.numbers.reopenedClimate })}</p>
      <fieldset>
        <legend>{t.choose}</legend>
        {ids.map((id) => {
          const rows = acceptedPackage(session.past.value, id);
          return (
            <label key={id} class="check">
              <input
                type="radio"
                name="reopen"
                checked={picked === id}
                onChange={() => (chosen.value = id)}
              />
              <span>
                {id}:{' '}
                {inOrder(brief.value, rows)
                  .map((issue) => `${names.issue(issue)} (${names.short(issue, rows[issue] ?? '')})`)
                  .join(', ')}
              </span>
            </label>
          );
        })}
      </fieldset>
    </Dialog>
  );
}

export function PassDialog() {
  const sides = useSides();
  const { asking, them } = useTable();
  const t = words(table).composer;
  const close = useClose();
  const sender = useSend();
  async function pass(): Promise<void> {
    if (await sender.send({ type: 'pass' })) close();
  }
  return (
    <Dialog
      title={t.passSure}
      open={asking.value === 'pass'}
      onClose={close}
      foot={
        <>
          <RefusalNote refusal={sender.refusal} />
          <Button onClick={close}>{words(table).cancel}</Button>
          <Button kind="primary" onClick={pass}>
            {t.passYes}
          </Button>
        </>
      }
    >
      <p>{fill(t.passBody, { side: sides[them].inText })}</p>
    </Dialog>
  );
}

/** A signature declined cannot be given again, so it is asked once more. */
export function DeclineDialog() {
  const { brief, view, asking } = useTable();
  const t = words(table).signing;
  const close = useClose();
  const sender = useSend();
  async function decline(): Promise<void> {
    if (await sender.send({ type: 'decline' })) close();
  }
  return (
    <Dialog
      title={t.declineSure}
      open={asking.value === 'decline' && view.value.menu.decline === true}
      onClose={close}
      foot={
        <>
          <RefusalNote refusal={sender.refusal} />
          <Button kind="primary" onClick={close}>
            {words(table).cancel}
          </Button>
          <Button kind="danger" onClick={decline}>
            {t.declineYes}
          </Button>
        </>
      }
    >
      <p>{fill(t.declineBody, { cost: -brief.value.numbers.declinedClimate })}</p>
    </Dialog>
  );
}

/** Asks twice: the second question stands only after the first was answered. */
export function WalkOutDialog() {
  const { brief, view, asking } = useTable();
  const t = words(table).walk;
  const sender = useSend();
  const sure = useSignal(false);
  function close(): void {
    sure.value = false;
    asking.value = null;
  }
  async function walk(): Promise<void> {
    if (await sender.send({ type: 'walk-out' })) close();
  }
  const best = planB({ brief: brief.value, view: view.value });
  return (
    <Dialog
      title={t.title}
      open={asking.value === 'walk-out'}
      onClose={close}
      foot={
        <>
          <RefusalNote refusal={sender.refusal} />
          <Button kind="primary" onClick={close}>
            {t.no}
          </Button>
          {sure.value ? (
            <Button kind="danger" onClick={walk}>
              {t.yes}
            </Button>
          ) : (
            <Button onClick={() => (sure.value = true)}>{t.sure}</Button>
          )}
        </>
      }
    >
      {best !== null && (
        <p>
          <Private>{fill(t.body, { points: points(best) })}</Private>
        </p>
      )}
      {sure.value && (
        <p role="alert">
          <b>{t.again}</b>
        </p>
      )}
    </Dialog>
  );
}
