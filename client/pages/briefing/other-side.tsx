import { useEffect } from 'preact/hooks';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { other, sideOf } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { reading } from '../../../shared/words/reading.ts';
import { issueName } from '../../option-words.ts';
import { rankingDraft } from '../../ranking-draft.ts';
import type { Session } from '../../session.ts';
import { useSides } from '../../sides.ts';
import { privacy } from '../../store/privacy.ts';
import { Button } from '../../ui/button.tsx';
import { OrderList } from '../../ui/order-list.tsx';
import { fill, words } from '../../words.ts';
import type { Step } from './steps.tsx';

/** The last page of the briefing; it may be skipped. */
export function otherSideStep(session: Session, content: ScenarioWords): Step {
  const t = words(reading).briefing;
  return {
    id: 'other-side',
    chapter: t.chapter,
    title: t.title,
    body: <OtherSide session={session} content={content} />,
    secret: true,
  };
}

type Props = { readonly session: Session; readonly content: ScenarioWords };

function OtherSide({ session, content }: Props) {
  const t = words(reading).briefing;
  const sides = useSides();
  const me = sideOf(session.seat);
  const draft = rankingDraft(session);
  useEffect(() => () => void draft.keepMoved(), [draft]);
  if (privacy.value) return <p class="covered">{words(pages).briefing.prioritiesHidden}</p>;
  function move(issue: string, by: 1 | -1): void {
    draft.move(issue, by);
    // Whoever is ready may be called to the table at any moment: nothing is left to be kept later.
    if (session.view.value.chosen[me]) void draft.keepMoved();
  }
  return (
    <>
      <p>{fill(t.text, { side: sides[other(me)].inText })}</p>
      <OrderList
        label={t.list}
        rows={draft.order.value.map((id) => ({ id, name: issueName(content, id) }))}
        onMove={move}
      />
      <div class="row">
        <Button onClick={draft.keep}>{t.keep}</Button>
        <span role="status">{t[draft.state.value]}</span>
      </div>
    </>
  );
}
