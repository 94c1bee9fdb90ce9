import type { Domain, DomainProfile } from './domain.ts';
import { type FoldedIssue, folded } from './folded.ts';
import { notebook, type Written } from './notes.ts';
import { quote } from './quote.ts';

/** Every character that XML 1.0 allows. */
const WRITABLE = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The domain as GENIUS XML: a template and two profiles. Reading them again gives every utility as it was. */
export function writeGenius(domain: Domain): Written {
  const book = notebook();
  const profiles = domain.profiles.map((profile, at) => {
    const notes = book.on(`profile${at + 1}.xml`);
    const rows = domain.issues.map(({ name }, issue) => {
      const row = folded(profile, issue);
      if (!row) notes.refuse('negative-evaluation', { issue: quote(name) });
      return row ?? { weight: 0, evaluations: [] };
    });
    return { name: `profile${at + 1}.xml`, text: profileText(domain, profile, rows) };
  });
  const names = [domain.name, ...domain.issues.flatMap(({ name, values }) => [name, ...values])];
  for (const name of names)
    if (!WRITABLE.test(name)) book.on('domain.xml').refuse('name-not-writable', { found: quote(name) });
  if (book.problems.length > 0) return { ok: false, problems: book.problems };
  return { ok: true, files: [{ name: 'domain.xml', text: templateText(domain) }, ...profiles] };
}

function templateText(domain: Domain): string {
  const lines = ['<negotiation_template>', ...spaceLines(domain, []), '</negotiation_template>'];
  return `${lines.join('\n')}\n`;
}

function profileText(domain: Domain, profile: DomainProfile, rows: readonly FoldedIssue[]): string {
  const settings = [
    ...(profile.discount === null ? [] : [`<discount_factor value="${profile.discount}"/>`]),
    `<reservation value="${profile.reservation}"/>`,
  ];
  return `${spaceLines(domain, rows, settings).join('\n')}\n`;
}

/** Issues are numbered from 1, under the one objective 0. Without rows: the values alone. */
function spaceLines(
  { name, issues }: Domain,
  rows: readonly FoldedIssue[],
  settings: readonly string[] = [],
): string[] {
  const type = (of: string) => `type="${of}" etype="${of}"`;
  const weights = rows.map(({ weight }, at) => `<weight index="${at + 1}" value="${weight}"/>`);
  const body = issues.flatMap((issue, at) => [
    `<issue index="${at + 1}" name="${escaped(issue.name)}" ${type('discrete')} vtype="discrete">`,
    ...issue.values.map((value, place) => {
      const evaluation = rows[at] ? ` evaluation="${rows[at].evaluations[place] ?? 0}"` : '';
      return `  <item index="${place + 1}" value="${escaped(value)}"${evaluation}/>`;
    }),
    '</issue>',
  ]);
  return [
    `<utility_space number_of_issues="${issues.length}">`,
    `<objective index="0" name="${escaped(name)}" description="" ${type('objective')}>`,
    ...[...weights, ...body].map((line) => `  ${line}`),
    '</objective>',
    ...settings,
    '</utility_space>',
  ];
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
