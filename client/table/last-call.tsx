import { useSignal } from '@preact/signals';
import { defaultVisit } from '../../shared/rules/home-front.ts';
import { settledIssues, textWith } from '../../shared/rules/package.ts';
import { FINAL_TEXTS, type FinalText, type Package } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { finalTextName, inSentence } from '../final-text-name.ts';
import { points } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { fill, words } from '../words.ts';
import { Foot } from './foot.tsx';
import { Verdict } from './home-front.tsx';
import { Linked } from './linked.tsx';
import { linkedIn, planB, worthOf } from './model/effect.ts';
import { initialledText } from './model/text.ts';
import { Private } from './private-number.tsx';
import { useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { TextList } from './text-list.tsx';
import { VisitChoice } from './visit-choice.tsx';
import { Waiting } from './waiting.tsx';

/** Stage one: a final package from the composer, or what stands. */
export function FinalChoice() {
  const { view, me, tab } = useTable();
  const t = words(table).lastCall;
  const sender = useSend();
  const standing = view.value.standing[me];
  const chosen = view.value.own?.choice.final;
  if (chosen !== undefined) {
    return (
      <>
        <p>
          <b>{chosen === null ? t.chosenNone : t.chosen}</b>
        </p>
        {chosen && <TextList text={chosen} />}
        <Waiting />
      </>
    );
  }
  return (
    <>
      <p>{t.packages}</p>
      {standing && <p>{fill(t.keepStanding, { n: Object.keys(standing.package).length })}</p>}
      <Foot refusal={sender.refusal}>
        <Button class="phone-only" kind="primary" onClick={() => (tab.value = 'issues')}>
          {words(table).tabs.issues}
        </Button>
        <Button
          disabled={!view.value.menu.final}
          onClick={() => sender.send({ type: 'final', package: null })}
        >
          {standing ? t.keep : t.keepNone}
        </Button>
      </Foot>
    </>
  );
}

/** Stage two: every text one would sign, with what it is worth and what home would say. */
export function MarkChoice() {
  const sides = useSides();
  const { brief, view, me, them } = useTable();
  const t = words(table).lastCall;
  const sender = useSend();
  const own = brief.value.own;
  const marked = useSignal<readonly FinalText[]>([]);
  const visit = useSignal(own ? defaultVisit(own.home) : '');
  const choice = view.value.own?.choice.marks;
  if (choice) {
    const list = choice.texts.map((text) => inSentence(finalTextName(text, sides))).join(', ');
    return (
      <>
        <p>
          <b>
            {!view.value.chosen[me]
              ? words(team).ballots.said
              : choice.texts.length > 0
                ? fill(t.marked, { list })
                : fill(t.markedNone, { side: sides[them].inText })}
          </b>
        </p>
        <Waiting />
      </>
    );
  }
  const offered = view.value.menu.mark ?? [];
  const texts = marked.value.filter((text) => offered.includes(text));
  function toggle(text: FinalText): void {
    marked.value = texts.includes(text) ? texts.filter((one) => one !== text) : [...texts, text];
  }
  return (
    <>
      <p>{t.marks}</p>
      <div class="cards three">
        {FINAL_TEXTS.filter((text) => text === 'initialled' || view.value.lastCall?.packages[text]).map(
          (text) => (
            <FinalCard
              key={text}
              text={text}
              offered={offered.includes(text)}
              marked={texts.includes(text)}
              visit={visit.value}
              onToggle={() => toggle(text)}
            />
          ),
        )}
      </div>
      <Foot
        refusal={sender.refusal}
        before={<VisitChoice visit={visit.value} onVisit={(id) => (visit.value = id)} />}
      >
        <Button
          kind={texts.length > 0 ? 'primary' : 'plain'}
          disabled={view.value.menu.mark === undefined}
          onClick={() =>
            sender.send({ type: 'mark', texts: [...texts], visit: texts.length > 0 ? visit.value : null })
          }
        >
          {texts.length > 0 ? t.sign : t.signNone}
        </Button>
      </Foot>
    </>
  );
}

type CardProps = {
  readonly text: FinalText;
  readonly offered: boolean;
  readonly marked: boolean;
  readonly visit: string;
  readonly onToggle: () => void;
};

function FinalCard({ text, offered, marked, visit, onToggle }: CardProps) {
  const { brief, view } = useTable();
  const t = words(table).lastCall;
  const final: Package = text === 'initialled' ? {} : (view.value.lastCall?.packages[text] ?? {});
  const whole = textWith(initialledText(view.value), final);
  const mine = { brief: brief.value, view: view.value };
  const worth = worthOf({ ...mine, visit: { to: visit, gain: brief.value.numbers.visit } }, whole);
  const best = planB(mine);
  const name = finalTextName(text, useSides());
  return (
    <article class={marked ? 'final-card marked' : 'final-card'} aria-label={name}>
      <h3>{name}</h3>
      {worth && (
        <>
          <p class="card-worth">
            <Private>
              {best === null
                ? fill(words(team).toDesk, { points: points(worth.points) })
                : fill(t.worth, { points: points(worth.points), best: points(best) })}
            </Private>
          </p>
          <Linked changes={linkedIn(mine, whole)} />
          <Verdict atHome={worth.atHome} />
        </>
      )}
      {offered ? (
        <label class="check">
          <input type="checkbox" checked={marked} onChange={onToggle} />
          {t.would}
          <span class="visually-hidden">: {name}</span>
        </label>
      ) : (
        <p class="muted">{t.notOffered}</p>
      )}
      <p class="muted">
        {fill(t.settles, { n: settledIssues(whole).length })}
        {text !== 'initialled' && `. ${t.changes}`}
      </p>
      <TextList text={text === 'initialled' ? whole : final} />
    </article>
  );
}
