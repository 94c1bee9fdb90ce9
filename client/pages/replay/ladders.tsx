import check from 'lucide-static/icons/check.svg?raw';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { replay } from '../../../shared/words/replay.ts';
import { terms } from '../../../shared/words/terms.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { Icon } from '../../ui/icon.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  readonly brief: Brief;
  readonly view: View;
  readonly content: ScenarioWords;
  /** Where they are not looked back on. */
  readonly title?: string;
};
type RowProps = Props & { readonly issue: Brief['issues'][number] };

/** Every issue as it stood at the cursor: both positions, and what was initialled or signed. */
export function Ladders(props: Props) {
  const t = words(replay);
  return (
    <section aria-labelledby="replay-ladders">
      <h2 id="replay-ladders">{props.title ?? t.ladders}</h2>
      <ul class="replay-ladders">
        {props.brief.issues.map((issue) => (
          <LadderRow key={issue.id} issue={issue} {...props} />
        ))}
      </ul>
    </section>
  );
}

function LadderRow({ issue, view, content }: RowProps) {
  const sides = useSides();
  const t = words(replay);
  const agreed = view.signed ? view.signed[issue.id] : view.text[issue.id]?.option;
  const settled = agreed !== undefined && agreed !== STATUS_QUO;
  const last = Math.max(1, issue.options.length - 1);
  const place = (option: string | undefined) => {
    const at = issue.options.findIndex(({ id }) => id === option);
    return at < 0 ? null : `${(100 * at) / last}%`;
  };
  const asks = SIDES.flatMap((side) => {
    const option = view.standing[side]?.package[issue.id] ?? view.asked[side][issue.id];
    return option === undefined ? [] : [{ side, option, left: place(option) }];
  });
  const agreedAt = place(agreed);
  const short = (option: string) => optionWords(content, issue.id, option).short;
  return (
    <li class={settled ? 'replay-ladder settled' : 'replay-ladder'}>
      <h3>{issueName(content, issue.id)}</h3>
      <div class="replay-rail" aria-hidden="true">
        {issue.options.map(({ id }) => (
          <i key={id} class="tick" style={{ left: place(id) ?? '0' }} />
        ))}
        {agreed === undefined &&
          asks.map(({ side, left }) => left && <i key={side} class={`side-mark ${side}`} style={{ left }} />)}
        {agreedAt && <i class="joined" style={{ left: agreedAt }} />}
      </div>
      {agreed === undefined ? (
        <p>
          {asks.map(({ side, option }) => (
            <span key={side}>
              <SideMark side={side} /> {fill(t.asks, { side: sides[side].name, option: short(option) })}
            </span>
          ))}
          {asks.length === 0 && <span class="muted">{words(terms).status.open}</span>}
        </p>
      ) : (
        <p class="agreed-words">
          <Icon svg={check} size={18} />{' '}
          {fill(view.signed ? t.signedOption : t.agreed, { option: short(agreed) })}
        </p>
      )}
    </li>
  );
}
