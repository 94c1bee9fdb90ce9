import type { ConstituencyAccount, HomeAccount } from '../../../shared/coach/home-account.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { type BySide, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { listed, percent, points, signedPoints } from '../../numbers.ts';
import { issueName } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly homes: BySide<HomeAccount>; readonly content: ScenarioWords };

/** How the homes came to their answers, where one refused. */
export function HomeAccounts({ homes, content }: Props) {
  const t = words(coach).homes;
  return (
    <section aria-labelledby="coach-homes">
      <h2 id="coach-homes">{t.title}</h2>
      <p>{t.lead}</p>
      {SIDES.filter((side) => !homes[side].passes).map((side) => (
        <Home key={side} side={side} home={homes[side]} content={content} />
      ))}
    </section>
  );
}

type HomeProps = { readonly side: Side; readonly home: HomeAccount; readonly content: ScenarioWords };

function Home({ side, home, content }: HomeProps) {
  const t = words(coach).homes;
  const sides = useSides();
  const c = t.columns;
  const total = home.constituencies.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <h3>
        <SideMark side={side} /> {sides[side].name}
      </h3>
      <table class="text-table home-accounts">
        <thead>
          <tr>
            {[
              c.constituency,
              c.weight,
              c.start,
              c.press,
              c.dispatches,
              c.text,
              c.visit,
              c.final,
              c.floor,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {home.constituencies.map((one) => (
            <tr key={one.id} class={one.vetoes ? 'vetoes' : ''}>
              <th scope="row">{content.constituencies[side][one.id]?.name ?? one.id}</th>
              <td data-label={c.weight}>{percent(one.weight / total)}</td>
              <td data-label={c.start}>{points(one.start)}</td>
              <td data-label={c.press}>{signedPoints(one.press)}</td>
              <td data-label={c.dispatches}>{signedPoints(one.dispatches)}</td>
              <td data-label={c.text}>
                {signedPoints(Object.values(one.text).reduce((sum, effect) => sum + effect, 0))}
                {mostly(one, content)}
              </td>
              <td data-label={c.visit}>{signedPoints(one.visit)}</td>
              <td data-label={c.final}>
                <b>{points(one.final)}</b>
              </td>
              <td data-label={c.floor}>{one.floor === null ? t.none : points(one.floor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(t.sum, { approval: points(home.weighted), threshold: points(home.threshold) })}</p>
    </>
  );
}

/** The rows that cost most, so that the refusal has a reason one can argue about. */
function mostly({ text }: ConstituencyAccount, content: ScenarioWords): string {
  const costly = Object.entries(text)
    .filter(([, effect]) => effect < 0)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 2)
    .map(([issue]) => issueName(content, issue));
  if (costly.length === 0) return '';
  return ` (${fill(words(coach).homes.mostly, { issues: listed(costly, 'conjunction') })})`;
}
