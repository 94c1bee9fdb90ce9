import check from 'lucide-static/icons/check.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import { useId } from 'preact/hooks';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { useSides } from '../sides.ts';
import { Icon } from '../ui/icon.tsx';
import { fill, words } from '../words.ts';
import { drop, pick } from './model/draft.ts';
import type { Ladder } from './model/ladders.ts';
import { namesOf } from './names.ts';
import { narrow } from './narrow.ts';
import { OptionCard } from './option-card.tsx';
import { Rail } from './rail.tsx';
import { useTable } from './table-state.ts';

export function LadderRow({ ladder }: { readonly ladder: Ladder }) {
  const { store, looking, brief } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value);
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
      onPointerLeave={({ pointerType }) => {
        // A finger leaves when it lifts; what it asked for stays.
        if (pointerType === 'mouse' && !narrow.value && !document.activeElement?.closest('.ladder'))
          looking.value = null;
      }}
      onBlurCapture={(event) => {
        const stays = event.currentTarget.contains(event.relatedTarget as Node | null);
        // On a phone the card stands between the rows: closing it would move what is just being tapped.
        if (!stays && !narrow.value && looking.value?.issue === issue) looking.value = null;
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
          onClick={(event) => {
            event.currentTarget.closest('.ladder')?.querySelector<HTMLElement>('input:checked')?.focus();
            takeOut();
          }}
          title={fill(t.drop, { issue: names.issue(issue) })}
        >
          <Icon svg={trash} size={16} />
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
  return (
    <span class="row-status">{ladder.gap && fill(t.apart, { n: ladder.gap.to - ladder.gap.from })}</span>
  );
}

/** What the drawing shows, for whoever does not see it. */
function Positions({ ladder, id }: { readonly ladder: Ladder; readonly id: string }) {
  const sides = useSides();
  const { brief, view } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value);
  const say = (option: string) => names.short(ladder.issue, option);
  const forbidden = ladder.rungs.filter(({ redLine }) => redLine);
  const sentences = [
    ladder.agreed === null
      ? SIDES.map((side) => {
          const mark = ladder.marks[side];
          return `${sides[side].name}: ${mark ? say(mark.option) : t.silent}.`;
        }).join(' ')
      : `${fill(view.value.signed ? t.signedNow : t.agreedNow, { option: say(ladder.agreed) })}.`,
    ladder.drafted !== null && `${fill(t.drafting, { option: say(ladder.drafted) })}.`,
    forbidden.length > 0 && `${t.redLine} ${forbidden.map(({ option }) => say(option)).join(', ')}.`,
  ];
  return (
    <p class="visually-hidden" id={id}>
      {sentences.filter(Boolean).join(' ')}
    </p>
  );
}
