import { table } from '../../shared/words/table.ts';
import { points, signedPoints } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { fill, words } from '../words.ts';
import { CrossedNote } from './crossed-note.tsx';
import { Foot } from './foot.tsx';
import { Linked } from './linked.tsx';
import { effectOf, worthOf } from './model/effect.ts';
import { Private } from './private-number.tsx';
import { useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { TextList } from './text-list.tsx';
import { VoteResult } from './vote.tsx';

/** After ratification both may look for a text both prefer; the signed one stays as the floor. */
export function SecondSignature() {
  const sides = useSides();
  const { brief, view, me, them, tab } = useTable();
  const t = words(table).second;
  const sender = useSend();
  const signed = view.value.signed ?? {};
  const [theirs, ours] = [view.value.standing[them], view.value.standing[me]];
  const mine = { brief: brief.value, view: view.value };
  const now = worthOf(mine, signed);
  const effect = theirs && effectOf(mine, signed, signed, theirs.package);
  const side = sides[them].inText;
  const { menu } = view.value;
  const improve = menu.improve;
  return (
    <>
      <details class="vote-note" open={theirs === null && ours === null}>
        <summary>{words(table).vote.title}</summary>
        <VoteResult />
      </details>
      <p>{fill(t.intro, { side })}</p>
      {now && (
        <p>
          <Private>{fill(t.signedWorth, { points: points(now.points) })}</Private>
        </p>
      )}
      <h3>{t.theirs}</h3>
      {theirs ? <TextList text={theirs.package} /> : <p class="muted">{t.none}</p>}
      {theirs && <CrossedNote theirs={theirs.package} />}
      {effect && (
        <>
          <p>
            <b class={effect.shift > 0 ? 'up' : 'down'}>
              <Private>{fill(words(table).composer.toYou, { points: signedPoints(effect.shift) })}</Private>
            </b>
            {' · '}
            <Private>{words(table).home.verdicts[effect.after.atHome]}</Private>
          </p>
          <Linked changes={effect.linked} />
        </>
      )}
      {ours && (
        <>
          <p>{t.ours}</p>
          <TextList text={ours.package} />
        </>
      )}
      <Foot refusal={sender.refusal}>
        {improve && (
          <Button
            kind={effect && effect.shift > 0 ? 'primary' : 'plain'}
            onClick={() => sender.send({ type: 'improve', package: improve })}
          >
            {t.improve}
          </Button>
        )}
        {menu.propose && (
          <Button class="phone-only" onClick={() => (tab.value = 'issues')}>
            {words(table).tabs.issues}
          </Button>
        )}
        {menu.finish ? (
          <Button onClick={() => sender.send({ type: 'finish' })}>{t.finish}</Button>
        ) : (
          <p>{fill(t.finished, { side })}</p>
        )}
      </Foot>
    </>
  );
}
