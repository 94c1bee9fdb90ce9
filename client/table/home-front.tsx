import './home-front.css';
import { other } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { percent, points } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { privacy } from '../store/privacy.ts';
import { fill, words } from '../words.ts';
import type { AtHome } from './model/effect.ts';
import { homeRows, type Worth } from './model/effect.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

type Props = {
  /** What the two columns of approval compare: the text as it is with a package, or a text with a visit home. */
  readonly of?: 'package' | 'visit';
  readonly before: Worth;
  readonly after: Worth;
  readonly visit?: string | null;
};

/** Every constituency now and with the whole text, the threshold and the floors, and whether home would ratify. */
export function HomeFront({ of = 'package', before, after, visit = null }: Props) {
  const sides = useSides();
  const { brief, view, me } = useTable();
  const t = words(table).home;
  const own = brief.value.own;
  if (own === null) return null;
  if (privacy.value) return <p class="muted">{words(table).top.hidden}</p>;
  const names = namesOf(brief.value);
  const them = other(me);
  const total = own.home.constituencies.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div class="home-front">
      <table>
        <caption>{t.caption[of]}</caption>
        <thead>
          <tr>
            <th scope="col">{t.constituency}</th>
            <th scope="col">{t.weight}</th>
            <th scope="col">{t.before[of]}</th>
            <th scope="col">{t.after[of]}</th>
          </tr>
        </thead>
        <tbody>
          {homeRows(own.home, before.vote, after.vote).map((row) => (
            <tr key={row.id} class={row.vetoes ? 'veto' : ''}>
              <th scope="row">
                {names.constituency(me, row.id)}
                {visit === row.id && <small> · {t.visited}</small>}
                {row.floor !== null && <small> · {fill(t.floor, { floor: points(row.floor) })}</small>}
                {row.vetoes && <small class="bad"> · {t.underFloor}</small>}
              </th>
              <td>{percent(row.weight / total)}</td>
              <td>{points(row.before)}</td>
              <td>
                <Change before={row.before} after={row.after} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {t.total} <small> · {fill(t.needs, { threshold: points(own.home.threshold) })}</small>
            </th>
            <td />
            <td>{points(before.vote.weighted)}</td>
            <td>
              <Change before={before.vote.weighted} after={after.vote.weighted} />
            </td>
          </tr>
        </tfoot>
      </table>
      <Verdict atHome={after.atHome} />
      <p class="muted">
        {fill(t.poll, {
          side: sides[them].inText,
          band: words(terms).bands[view.value.polls[them]],
        })}
      </p>
    </div>
  );
}

function Change({ before, after }: { readonly before: number; readonly after: number }) {
  const way = after > before ? ' up' : after < before ? ' down' : '';
  return (
    <span class={`change${way}`}>
      {way && <span aria-hidden="true">{after > before ? '▲' : '▼'}</span>} {points(after)}
    </span>
  );
}

export function Verdict({ atHome }: { readonly atHome: AtHome }) {
  const t = words(table).home;
  return (
    <p class={atHome === 'refuses' ? 'verdict no' : 'verdict yes'}>
      <span aria-hidden="true">{atHome === 'refuses' ? '✗' : '✓'}</span> {t.verdicts[atHome]}
    </p>
  );
}
