import type { Trade } from '../../../shared/coach/trade.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { result } from '../../../shared/words/result.ts';
import { useDebrief } from '../../analysis/use-debrief.ts';
import { signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';

type Props = { readonly match: DebriefMatch; readonly content: ScenarioWords };
type Named = { readonly title: string; readonly trade: Trade };

/** Concrete changes to the signed text that neither side would have lost by; each is told once. */
export function TradesStep({ match, content }: Props) {
  const t = words(debrief).trades;
  const sides = useSides();
  const found = useDebrief(match.records);
  if (found === 'reckoning') return <p role="status">{t.reckoning}</p>;
  if (found === 'failed') return <p class="notice bad">{t.failed}</p>;
  const { trades, notSigned } = found;
  const set = trades?.signable ?? trades?.onPaper ?? null;
  const named: readonly Named[] = set
    ? [
        ...(set.forBoth ? [{ title: t.smallest, trade: set.forBoth.smallest }] : []),
        { title: t.joint, trade: set.jointlyBest },
        ...SIDES.flatMap((side) =>
          set.forBoth
            ? [{ title: fill(t.bestFor, { side: sides[side].inText }), trade: set.forBoth.bestFor[side] }]
            : [],
        ),
      ]
    : notSigned
      ? [
          { title: t.fairest, trade: notSigned.fairest },
          { title: t.nearest, trade: notSigned.nearest },
        ]
      : [];
  if (named.length === 0) return <p class="lead">{trades ? t.noneFound : t.nothingAtAll}</p>;
  const gain = set?.forBoth ? 'both' : 'one';
  const lead = notSigned ? t.leadNone : fill(trades?.signable ? t.lead : t.leadOnPaper, { gain });
  return (
    <>
      <p class="lead">{lead}</p>
      <div class="trades">
        {merged(named).map(({ title, trade }) => (
          <TradeCard key={title} title={title} trade={trade} content={content} />
        ))}
      </div>
    </>
  );
}

/** The same text under several titles is one card with all of them. */
function merged(named: readonly Named[]): readonly Named[] {
  const byText = new Map<string, Named>();
  for (const { title, trade } of named) {
    const key = JSON.stringify(trade.changes);
    const known = byText.get(key);
    byText.set(key, known ? { ...known, title: `${known.title} · ${title}` } : { title, trade });
  }
  return [...byText.values()];
}

function TradeCard({ title, trade, content }: Named & { readonly content: ScenarioWords }) {
  const t = words(debrief).trades;
  const sides = useSides();
  const short = (issue: string, option: string) =>
    option === STATUS_QUO ? words(result).left : optionWords(content, issue, option).short;
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul>
        {trade.changes.map(({ issue, from, to }) => (
          <li key={issue}>
            {fill(t.becomes, {
              issue: issueName(content, issue),
              before: short(issue, from),
              after: short(issue, to),
            })}
          </li>
        ))}
      </ul>
      <ul class="missed-gains">
        {SIDES.map((side) => (
          <li key={side}>
            <SideMark side={side} />{' '}
            {fill(t.gain, { side: sides[side].name, points: signedPoints(trade.gains[side]) })}
            {!trade.ratifies[side] && ` (${t.refuses})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
