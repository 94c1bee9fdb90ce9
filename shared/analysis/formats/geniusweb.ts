import type { Domain, DomainIssue, DomainProfile } from './domain.ts';
import { checkShape, evaluationsBy, sortedNames, weightsBy } from './json-profile.ts';
import { isObject, type JsonObject, jsonObject, member } from './json-tree.ts';
import { type Notebook, type Notes, notebook, type ReadDomain, type TextFile, verdict } from './notes.ts';
import { checkProfile } from './profile-checks.ts';
import { quote } from './quote.ts';

/**
 * Two GeniusWeb profiles (Pasman, TU Delft), each a `LinearAdditiveUtilitySpace` with its domain inside; a domain file
 * may stand before them. The reservation is a bid there, and counts here as what that bid is worth.
 */
export function readGeniusWeb(files: readonly TextFile[]): ReadDomain {
  const book = notebook();
  if (files.length < 2 || files.length > 3) {
    book.on('GeniusWeb').refuse('file-count', { found: files.length });
    return verdict(book, undefined);
  }
  const profiles = files.slice(-2).map((file) => ({ file, space: spaceOf(file, book.on(file.name)) }));
  const [template] = files.length === 3 ? files : [];
  const first = profiles[0];
  if (!first?.space || profiles.some(({ space }) => !space)) return verdict(book, undefined);
  const notes = book.on(template?.name ?? first.file.name);
  const source = template ? jsonObject(template.text, notes) : member(first.space, 'domain');
  const issues = issuesOf(source, notes);
  checkShape(issues, notes);
  if (book.problems.length > 0) return verdict(book, undefined);
  const [one, two] = profiles.map(({ file, space }) => profileOf(file, space ?? {}, issues, book));
  const name = member(source, 'name');
  const called = typeof name === 'string' && name !== '' ? name : 'domain';
  const domain: Domain | undefined = one && two && { name: called, issues, profiles: [one, two] };
  return verdict(book, domain);
}

function spaceOf({ text }: TextFile, notes: Notes): JsonObject | undefined {
  const root = jsonObject(text, notes);
  if (!root) return undefined;
  const space = member(root, 'LinearAdditiveUtilitySpace');
  if (isObject(space)) return space;
  const [kind = ''] = Object.keys(root);
  // The other profiles of GeniusWeb: sums of groups, partial orderings.
  if (/Space|Profile|Ordering/.test(kind)) notes.refuse('other-utility-space', { found: quote(kind) });
  else notes.refuse('not-this-format', { found: quote(kind) });
  return undefined;
}

function issuesOf(domain: unknown, notes: Notes): readonly DomainIssue[] {
  const map = member(domain, 'issuesValues');
  if (!isObject(map)) return [];
  return sortedNames(map).map((name) => {
    const values = member(map[name], 'values');
    if (Array.isArray(values)) return { name, values: values.map((value) => valueName(name, value, notes)) };
    if (member(map[name], 'range') !== undefined) notes.refuse('number-range', { issue: quote(name) });
    else notes.refuse('no-values', { issue: quote(name) });
    return { name, values: [] };
  });
}

/** Values are words or numbers; the map of utilities names both as words. */
function valueName(issue: string, value: unknown, notes: Notes): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number')
    notes.refuse('value-missing', { issue: quote(issue), value: quote(JSON.stringify(value)) });
  return String(value);
}

function profileOf(
  file: TextFile,
  space: JsonObject,
  issues: readonly DomainIssue[],
  book: Notebook,
): DomainProfile | undefined {
  const notes = book.on(file.name);
  if (!sameDomain(issues, issuesOf(member(space, 'domain'), notes), notes)) return undefined;
  const tables = issues.map(({ name }) =>
    tableOf(member(member(space, 'issueUtilities'), name), name, notes),
  );
  const name = member(space, 'name');
  const profile = {
    name: typeof name === 'string' && name !== '' ? name : file.name,
    weights: weightsBy(member(space, 'issueWeights'), issues, notes),
    evaluations: issues.map((issue, at) => (tables[at] ? evaluationsBy(tables[at], issue, notes) : [])),
    discount: null,
  };
  const reservation = worthOfBid(member(space, 'reservationBid'), profile, issues, notes);
  checkProfile(
    { ...profile, reservation },
    issues.map((issue) => issue.name),
    notes,
  );
  return { ...profile, reservation };
}

/** A profile of another domain is refused by the first issue or value that differs. */
function sameDomain(issues: readonly DomainIssue[], own: readonly DomainIssue[], notes: Notes): boolean {
  const ours = new Map(issues.map((issue) => [issue.name, new Set(issue.values)]));
  const theirs = new Map(own.map((issue) => [issue.name, new Set(issue.values)]));
  const missing = issues.find(({ name }) => !theirs.has(name));
  if (missing) notes.refuse('issue-missing', { issue: quote(missing.name) });
  for (const { name, values } of own) {
    const known = ours.get(name) ?? new Set();
    const value = values.find((one) => !known.has(one));
    const left = [...known].find((one) => !theirs.get(name)?.has(one));
    if (!ours.has(name)) notes.refuse('issue-unknown', { issue: quote(name) });
    else if (value !== undefined) notes.refuse('value-unknown', { issue: quote(name), value: quote(value) });
    else if (left !== undefined) notes.refuse('value-missing', { issue: quote(name), value: quote(left) });
    else continue;
    return false;
  }
  return !missing;
}

/** `DiscreteValueSetUtilities` in newer files, `discreteutils` in older ones. */
function tableOf(utilities: unknown, issue: string, notes: Notes): unknown {
  const set = member(utilities, 'DiscreteValueSetUtilities') ?? member(utilities, 'discreteutils');
  const table = member(set, 'valueUtilities');
  if (isObject(table)) return table;
  const [kind = ''] = isObject(utilities) ? Object.keys(utilities) : [];
  if (/number/i.test(kind)) notes.refuse('number-range', { issue: quote(issue) });
  else notes.refuse('issue-missing', { issue: quote(issue) });
  return undefined;
}

/** What the reservation bid is worth; an issue it leaves open counts nothing. No bid: 0. */
function worthOfBid(
  bid: unknown,
  { weights, evaluations }: Pick<DomainProfile, 'weights' | 'evaluations'>,
  issues: readonly DomainIssue[],
  notes: Notes,
): number {
  if (bid === undefined || bid === null) return 0;
  const chosen = member(bid, 'issuevalues');
  if (!isObject(chosen)) {
    notes.refuse('not-this-format', { found: 'reservationBid' });
    return 0;
  }
  return sortedNames(chosen).reduce((sum, name) => {
    const issue = issues.findIndex((one) => one.name === name);
    const value = String(chosen[name]);
    const at = issues[issue]?.values.indexOf(value) ?? -1;
    if (at < 0) notes.refuse('value-unknown', { issue: quote(name), value: quote(value) });
    return sum + (weights[issue] ?? 0) * (evaluations[issue]?.[at] ?? 0);
  }, 0);
}
