import { type BriefIssue, type Moved, roleBrief } from '../../../shared/scenarios/role-brief.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { kit } from '../../../shared/words/kit.ts';
import { pages } from '../../../shared/words/pages.ts';
import { conditionText } from '../../linkage-words.ts';
import { listed, percent, points, signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { fill, words } from '../../words.ts';
import type { Chosen } from './chosen.ts';

/** One delegation's confidential pages, at most two on paper. */
export function RoleBriefSheet({ chosen }: { readonly chosen: Chosen }) {
  const { scenario, content, format, side, variant } = chosen;
  const t = words(kit);
  const b = words(pages).briefing;
  const brief = roleBrief(scenario, chosen);
  const said = content.variants[side][variant];
  const names = sideNames(content);
  const total = brief.groups.reduce((sum, { weight }) => sum + weight, 0);
  const short = (issue: string, option: string) => optionWords(content, issue, option).short;
  const lines = Object.entries(brief.sheet.redLines).flatMap(([issue, options]) =>
    options.map((option) => `${issueName(content, issue)}: ${optionWords(content, issue, option).long}`),
  );
  const worth = (issue: string, list: BriefIssue['best']) =>
    list
      .map((one) => fill(t.option, { option: short(issue, one.option), points: points(one.worth) }))
      .join('; ');
  const moved = (message: string, one: Moved | null) =>
    one &&
    fill(message, {
      issue: issueName(content, one.issue),
      option: short(one.issue, one.option),
      shift: signedPoints(one.shift),
    });
  return (
    <article class="kit-sheet kit-brief">
      <p class="kit-confidential">{fill(t.brief.confidential, { side: names[side].inText })}</p>
      <h2>
        {names[side].name}: {said?.name ?? variant}
      </h2>
      <p>
        {content.title} · {content.formats[format]?.name ?? format}
      </p>
      <p>
        <b>{fill(t.brief.duty, { side: names[side].inText })}</b>
      </p>
      <p>{said?.opening}</p>
      <h3>{t.brief.sheet}</h3>
      <p>{t.brief.sheetText}</p>
      <ol class="kit-issues">
        {brief.issues.map(({ issue, weight, best, bearable, thin }) => (
          <li key={issue}>
            <b>{issueName(content, issue)}</b> ({fill(t.brief.of, { points: points(weight) })}).{' '}
            {said?.on[issue]}{' '}
            {best.length > 0 && (
              <>
                <b>{t.brief.best}</b> {worth(issue, best)}.{' '}
              </>
            )}
            {bearable.length > 0 && (
              <>
                <b>{t.brief.bearable}</b> {worth(issue, bearable)}.{' '}
              </>
            )}
            {thin.length > 0 && (
              <>
                <b>{t.brief.thin}</b> {worth(issue, thin)}.
              </>
            )}
          </li>
        ))}
      </ol>
      {brief.sheet.linkage.length > 0 && (
        <>
          <h3>{b.linkage}</h3>
          <ul>
            {brief.sheet.linkage.map((linkage) => (
              <li key={linkage.id}>
                {fill(b.linkagePoints, { points: signedPoints(linkage.value) })}.{' '}
                {said?.linkage?.[linkage.id]}{' '}
                {fill(b.linkageTogether, { list: conditionText({ content, sheet: brief.sheet }, linkage) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{b.redLines}</h3>
      {lines.length === 0 ? (
        <p>{b.noRedLines}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <h3>{b.planB}</h3>
      <p>
        <b>{fill(b.planBValue, { points: points(brief.sheet.walkAway) })}.</b> {b.planBText}{' '}
        {brief.waiting.some((cost) => cost > 0)
          ? fill(b.waitingText, { costs: listed(brief.waiting.map(points), 'conjunction') })
          : b.waitingNone}
      </p>
      <h3>{b.home}</h3>
      <p>
        {fill(b.homeText, {
          threshold: points(brief.home.threshold),
          floors: brief.groups.some(({ floor }) => floor !== undefined) ? 'yes' : 'no',
          cost: points(brief.repudiation),
        })}
      </p>
      <ul>
        {brief.groups.map(({ id, weight, start, floor, likes, dislikes }) => (
          <li key={id}>
            <b>{content.constituencies[side][id]?.name ?? id}</b> (
            {fill(floor === undefined ? t.brief.group : t.brief.groupFloor, {
              share: percent(weight / total),
              start: points(start),
              ...(floor === undefined ? {} : { floor: points(floor) }),
            })}
            ). {content.constituencies[side][id]?.note} {moved(t.brief.likes, likes)}{' '}
            {moved(t.brief.dislikes, dislikes)}
          </li>
        ))}
      </ul>
      <p>{said?.closing}</p>
      <p>
        <small>{t.brief.onScreen}</small>
      </p>
    </article>
  );
}
