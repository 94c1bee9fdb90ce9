import { useSignal } from '@preact/signals';
import { signsByDefault } from '../../shared/rules/default-signature.ts';
import { defaultVisit } from '../../shared/rules/home-front.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { points } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { privacy } from '../store/privacy.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { fill, words } from '../words.ts';
import { Foot } from './foot.tsx';
import { HomeFront } from './home-front.tsx';
import { Linked } from './linked.tsx';
import { isBelow, linkedIn, planB, worthOf } from './model/effect.ts';
import { namesOf } from './names.ts';
import { Private } from './private-number.tsx';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { TextList } from './text-list.tsx';
import { VisitChoice } from './visit-choice.tsx';
import { Waiting } from './waiting.tsx';
import { WorthBesidePlanB } from './worth.tsx';

/** The whole text, what it is worth, what home would say, whom to visit; then confirm or decline. */
export function Signing() {
  const sides = useSides();
  const { brief, view, me, them, asking } = useTable();
  const t = words(table).signing;
  const sender = useSend();
  const own = brief.value.own;
  const visit = useSignal(own ? defaultVisit(own.home) : '');
  const sure = useSignal(false);
  const text = view.value.signing?.text;
  if (!text) return null;
  const choice = view.value.own?.choice.signature;
  const courted = choice && choice !== 'declined' ? choice.visit : visit.value;
  const mine = { brief: brief.value, view: view.value };
  const before = worthOf(mine, text);
  const after = worthOf({ ...mine, visit: { to: courted, gain: brief.value.numbers.visit } }, text);
  const side = sides[them].inText;
  const { repudiation } = brief.value.numbers;
  const dangers = [
    ...(after && !after.vote.passes ? [fill(t.homeRefuses, { cost: points(repudiation) })] : []),
    ...(after && isBelow(after.points, planB(mine)) ? [t.below] : []),
  ];
  async function confirm(): Promise<void> {
    if (await sender.send({ type: 'confirm', visit: visit.value })) sure.value = false;
  }
  /** What one may regret is asked twice; it cannot be taken back. */
  function askOrConfirm(): void {
    if (dangers.length > 0) sure.value = true;
    else void confirm();
  }
  return (
    <>
      <p>
        {fill(t.intro, { cost: -brief.value.numbers.declinedClimate })}{' '}
        {choice === undefined && <ByDefault text={text} />}
      </p>
      <div class="columns">
        <div>
          {after && <WorthBesidePlanB points={after.points} />}
          <Linked changes={linkedIn(mine, text)} />
          {before && after && <HomeFront of="visit" before={before} after={after} visit={courted} />}
        </div>
        <TextList text={text} whole />
      </div>
      {choice === undefined ? (
        <Foot
          refusal={sender.refusal}
          before={
            <>
              <VisitChoice visit={visit.value} onVisit={(id) => (visit.value = id)} />
              {dangers.length > 0 && !privacy.value && (
                <p class="bad below">
                  <b>{dangers.join(' ')}</b>
                </p>
              )}
            </>
          }
        >
          {/* Under the privacy key nothing tells what is covered. */}
          <Button
            kind={dangers.length > 0 && !privacy.value ? 'plain' : 'primary'}
            disabled={!view.value.menu.confirm}
            onClick={askOrConfirm}
          >
            {t.confirm}
          </Button>
          <Button disabled={!view.value.menu.decline} onClick={() => (asking.value = 'decline')}>
            {t.decline}
          </Button>
          <Dialog
            title={t.confirmSure}
            open={sure.value}
            onClose={() => (sure.value = false)}
            foot={
              <>
                <RefusalNote refusal={sender.refusal} />
                <Button kind="primary" onClick={() => (sure.value = false)}>
                  {words(table).cancel}
                </Button>
                <Button kind="danger" onClick={confirm}>
                  {t.confirmYes}
                </Button>
              </>
            }
          >
            <p>
              <Private>{dangers.join(' ')}</Private>
            </p>
          </Dialog>
        </Foot>
      ) : (
        <>
          <p>
            <b>
              {view.value.chosen[me]
                ? fill(choice === 'declined' ? t.declined : t.confirmed, { side })
                : words(team).ballots.said}
            </b>
          </p>
          <Waiting />
        </>
      )}
    </>
  );
}

/** What running out of time would do, said before it happens. Where no clock runs there is nothing to say. */
function ByDefault({ text }: { readonly text: Package }) {
  const { brief, view, me } = useTable();
  const t = words(table).signing;
  const own = brief.value.own;
  const approvals = view.value.own?.approvals;
  // It would tell on which side of plan B the text stands, which is covered too.
  if (!own || !approvals || view.value.deadline === null || privacy.value) return null;
  const { sheet, home } = own;
  const { walkAway } = sheet;
  if (walkAway === null) return null;
  const signs = signsByDefault(
    { sheet: { ...sheet, walkAway }, home, approvals, visit: brief.value.numbers.visit },
    text,
  );
  const group = namesOf(brief.value).constituency(me, defaultVisit(home));
  return <b>{signs ? fill(t.signsByDefault, { group }) : t.declinesByDefault}</b>;
}
