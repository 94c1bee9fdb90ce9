import check from 'lucide-static/icons/check.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { useId } from 'preact/hooks';
import { SIDES, type Side } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { Icon } from '../ui/icon.tsx';
import { fill, words } from '../words.ts';
import { drop, pick } from './model/draft.ts';
import type { Ladder } from './model/ladders.ts';
import { namesOf } from './names.ts';
import { OptionCard } from './option-card.tsx';
import { Rail } from './rail.tsx';
import { useTable } from './table-state.ts';

export function LadderRow({ ladder }: { readonly ladder: Ladder }) {
  const { store, looking, brief } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value.scenario.id);
  const about = useId();
  const { issue } = ladder;
  const inDraft = ladder.drafted !== null;
  const here = looking.value?.issue === issue ? looking.value.option : null;
  const kind = inDraft ? ' mine' : ladder.agreed !== null ? ' agreed' : '';
  function takeOut(): void {
    store.change(drop(store.draft.value, issue));
  }
  return (
    <fieldset
      class={`ladder${kind}`}
      aria-describedby={about}
      onKeyDown={(event) => {
        if (event.key === 'Escape') looking.value = null;
        if ((event.key === 'Delete' || event.key === 'Backspace') && inDraft) takeOut();
      }}
      onPointerLeave={() => {
        if (!document.activeElement?.closest('.ladder')) looking.value = null;
      }}
      onBlurCapture={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) looking.value = null;
      }}
    >
      <legend>{names.issue(issue)}</legend>
      <Status ladder={ladder} />
      <Rail
        ladder={ladder}
        onPick={(option) => store.change(pick(store.draft.value, issue, option))}
        onLook={(option) => {
          looking.value = { issue, option };
        }}
      />
      <Positions ladder={ladder} id={about} />
      {inDraft && (
        <button
          type="button"
          class="drop"
          onClick={takeOut}
          title={fill(t.drop, { issue: names.issue(issue) })}
        >
          <Icon svg={x} size={16} />
          <span class="visually-hidden">{fill(t.drop, { issue: names.issue(issue) })}</span>
        </button>
      )}
      {here !== null && <OptionCard ladder={ladder} option={here} />}
    </fieldset>
  );
}

function Status({ ladder }: { readonly ladder: Ladder }) {
  const { view } = useTable();
  const t = words(table).ladder;
  if (ladder.agreed !== null) {
    return (
      <span class="row-status ok">
        <Icon svg={check} size={15} /> {view.value.signed ? t.signed : t.initialled}
      </span>
    );
  }
  if (ladder.sameWords) return <span class="row-status">{t.same}</span>;
  return <span class="row-status">{ladder.apart === null ? '' : fill(t.apart, { n: ladder.apart })}</span>;
}

/** Both positions in words; while drafting, one's own place holds the draft. */
function Positions({ ladder, id }: { readonly ladder: Ladder; readonly id: string }) {
  const { me, brief } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value.scenario.id);
  const say = (option: string) => names.short(ladder.issue, option);
  const forbidden = ladder.rungs.filter(({ redLine }) => redLine);
  const silent = SIDES.every((side) => ladder.marks[side] === null) && ladder.drafted === null;
  const together =
    ladder.drafted === null && ladder.marks.us?.option === ladder.marks.cuba?.option
      ? ladder.marks.us?.option
      : undefined;
  function position(side: Side) {
    const mark = ladder.marks[side];
    if (side === me && ladder.drafted !== null) {
      return (
        <b class={`says ${side} drafted`}>
          <i class="diamond draft small" aria-hidden="true" />
          <span class="visually-hidden">{fill(t.drafting, { option: '' })}</span>
          {say(ladder.drafted)}
        </b>
      );
    }
    return (
      <span class={`says ${side}${mark && !mark.standing ? ' earlier' : ''}`}>
        {mark ? say(mark.option) : <span class="muted">{t.silent}</span>}
      </span>
    );
  }
  return (
    <div class="positions" id={id}>
      {ladder.agreed !== null && ladder.drafted === null ? (
        <span class="says both">
          <span class="visually-hidden">{fill(t.agreedNow, { option: '' })}</span>
          {say(ladder.agreed)}
        </span>
      ) : together ? (
        <span class="says same">
          <span class="visually-hidden">
            {words(terms).sides.us}, {words(terms).sides.cuba}:
          </span>
          {say(together)}
        </span>
      ) : silent ? (
        <span class="says muted">{t.open}</span>
      ) : (
        SIDES.map((side) => (
          <>
            <span class="visually-hidden">{words(terms).sides[side]}:</span>
            {position(side)}
          </>
        ))
      )}
      {forbidden.length > 0 && (
        <span class="visually-hidden">
          {t.redLine} {forbidden.map(({ option }) => say(option)).join(', ')}
        </span>
      )}
    </div>
  );
}
