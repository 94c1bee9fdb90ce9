import '../result/result.css';
import './offers.css';
import { useEffect, useState } from 'preact/hooks';
import type { ClassOffers, IssueOffers } from '../../../shared/class-course.ts';
import type { Board } from '../../../shared/class-protocol.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { classOffers } from '../../../shared/words/class-offers.ts';
import { parts } from '../../../shared/words/parts.ts';
import { readClassOffers } from '../../net/class-http.ts';
import type { Trouble } from '../../net/http.ts';
import { issueName, optionWords } from '../../option-words.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { contentOf } from '../new/choices.ts';

type Props = { readonly board: Board; readonly held: HeldClass };

/** Nobody reads a table of figures faster; milliseconds. */
const EVERY = 5000;

/** The class as one: how often each option lies on a table, by side, and how often it is agreed. */
export function Offers({ board, held }: Props) {
  const t = words(classOffers);
  const [seen, setSeen] = useState<ClassOffers | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    let gone = false;
    async function look() {
      const reply = await readClassOffers(held.class, held.key);
      if (gone) return;
      setTrouble(reply.ok ? null : reply.trouble);
      if (reply.ok) setSeen(reply.value);
    }
    look();
    const timer = setInterval(look, EVERY);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [held]);
  if (trouble) {
    return (
      <p class="notice bad" role="alert">
        {troubleText(trouble)}
      </p>
    );
  }
  if (!seen) return <p role="status">{words(parts).loading}</p>;
  return (
    <>
      <p>{fill(t.lead, { tables: seen.tables })}</p>
      <fieldset class="shows">
        <legend class="visually-hidden">{t.show}</legend>
        {[false, true].map((all) => (
          <Button key={String(all)} aria-pressed={whole === all} onClick={() => setWhole(all)}>
            {all ? t.everything : t.quiet}
          </Button>
        ))}
      </fieldset>
      <OfferTable seen={seen} scenario={board.scenario} whole={whole} />
    </>
  );
}

const COLUMNS = [...SIDES, 'agreed'] as const;

type TableProps = { readonly seen: ClassOffers; readonly scenario: string; readonly whole: boolean };

function OfferTable({ seen: { issues, tables }, scenario, whole }: TableProps) {
  const t = words(classOffers);
  const content = contentOf(scenario);
  const names = sideNames(content);
  const said = (options: IssueOffers['options']) =>
    options.filter((one) => whole || COLUMNS.some((column) => one[column] > 0));
  const rows = issues.map(({ issue, options }) => ({ issue, options: said(options) }));
  if (rows.every(({ options }) => options.length === 0)) return <p class="muted">{t.none}</p>;
  const label = (column: (typeof COLUMNS)[number]) =>
    column === 'agreed' ? t.agreed : fill(t.offers, { side: names[column].name });
  return (
    <table class="text-table offer-counts">
      <caption class="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.issue}</th>
          <th scope="col">{t.option}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column !== 'agreed' && <SideMark side={column} />} {label(column)}
            </th>
          ))}
        </tr>
      </thead>
      {rows
        .filter(({ options }) => options.length > 0)
        .map(({ issue, options }) => (
          <tbody key={issue}>
            {options.map((one, at) => (
              <tr key={one.option} class={one.agreed > 0 ? 'settled' : ''}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={options.length}>
                    {issueName(content, issue)}
                  </th>
                )}
                <td data-label={t.option}>{optionWords(content, issue, one.option).short}</td>
                {COLUMNS.map((column) => (
                  <td key={column} data-label={label(column)}>
                    <meter
                      class={`of-${column}`}
                      min={0}
                      max={tables}
                      value={one[column]}
                      aria-hidden="true"
                    />{' '}
                    {fill(t.count, { n: one[column], tables })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
