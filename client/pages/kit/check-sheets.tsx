import { roleBrief } from '../../../shared/scenarios/role-brief.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { kit } from '../../../shared/words/kit.ts';
import { listed, percent, points } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { fill, words } from '../../words.ts';
import type { Chosen } from './chosen.ts';

/** Five questions on a brief, and on a page of their own the answers that its figures give. */
export function CheckSheets({ chosen }: { readonly chosen: Chosen }) {
  const t = words(kit);
  const { scenario, content, format, side, variant } = chosen;
  const brief = roleBrief(scenario, chosen);
  const heading = `${sideNames(content)[side].name}: ${content.variants[side][variant]?.name ?? variant}`;
  const [heavy, light] = [brief.issues[0], brief.issues.at(-1)];
  const short = (issue: string, option: string) => optionWords(content, issue, option).short;
  const lines = Object.entries(brief.sheet.redLines).flatMap(([issue, options]) =>
    options.map((option) =>
      fill(t.check.redLine, { issue: issueName(content, issue), option: short(issue, option) }),
    ),
  );
  const total = brief.groups.reduce((sum, { weight }) => sum + weight, 0);
  const most = Math.max(...brief.groups.map(({ weight }) => weight));
  const heaviest = brief.groups.filter(({ weight }) => weight === most);
  const values = [
    {
      issue: issueName(content, heavy?.issue ?? ''),
      points: points(heavy?.weight ?? 0),
      options: listed(heavy?.best.map(({ option }) => short(heavy.issue, option)) ?? [], 'disjunction'),
    },
    { points: points(brief.sheet.walkAway) },
    { lines: lines.length > 0 ? lines.join('; ') : t.check.noLines },
    {
      threshold: points(brief.home.threshold),
      group: listed(
        heaviest.map(({ id }) => content.constituencies[side][id]?.name ?? id),
        'conjunction',
      ),
      share: percent(most / total),
    },
    {
      light: issueName(content, light?.issue ?? ''),
      points: points(light?.weight ?? 0),
      heavy: issueName(content, heavy?.issue ?? ''),
    },
  ];
  const facts = `${content.title} · ${content.formats[format]?.name ?? format}`;
  return (
    <>
      <article class="kit-sheet">
        <h2>{heading}</h2>
        <p>{facts}</p>
        <p>{t.check.name}: ____________________</p>
        <p>{t.check.lead}</p>
        <ol class="kit-write">
          {t.check.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </article>
      <article class="kit-sheet">
        <h2>{t.check.answers}</h2>
        <p>
          {heading} · {facts}
        </p>
        <ol>
          {t.check.answerTo.map((answer, at) => (
            <li key={answer}>{fill(answer, values[at] ?? {})}</li>
          ))}
        </ol>
        <p>{t.check.open}</p>
      </article>
    </>
  );
}
