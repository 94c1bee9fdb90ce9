import type { Domain, DomainIssue, DomainProfile } from './domain.ts';
import { checkShape, evaluationsBy, numberAt, sortedNames, weightsBy } from './json-profile.ts';
import { isObject, type JsonObject, jsonObject, member } from './json-tree.ts';
import { type Notebook, notebook, type ReadDomain, type TextFile, verdict } from './notes.ts';
import { checkProfile } from './profile-checks.ts';
import { quote } from './quote.ts';

type Json = { readonly file: TextFile; readonly root: JsonObject };

/**
 * Two NegoLog profiles (Dogru, Keskin, Jonker, Baarslag, Aydogan 2024) and, in any place among them, the `specs.json`
 * that its domains publish: its count of outcomes is compared, its Nash product handed on.
 */
export function readNegoLog(files: readonly TextFile[]): ReadDomain {
  const book = notebook();
  const read = files.flatMap((file): Json[] => {
    const root = jsonObject(file.text, book.on(file.name));
    return root ? [{ file, root }] : [];
  });
  const specs = read.find(({ root }) => member(root, 'NumberOfBids') !== undefined);
  const [first, second, ...more] = read.filter((one) => one !== specs);
  if (book.problems.length > 0) return verdict(book, undefined);
  if (!first || !second || more.length > 0) {
    book.on('NegoLog').refuse('file-count', { found: files.length });
    return verdict(book, undefined);
  }
  const issues = issuesOf(first, book);
  if (book.problems.length > 0) return verdict(book, undefined);
  const domain: Domain = {
    name: nameOf(specs),
    issues,
    profiles: [profileOf(first, issues, book), profileOf(second, issues, book)],
  };
  return verdict(book, specs ? withPublished(domain, specs, book) : domain);
}

function issuesOf({ file, root }: Json, book: Notebook): readonly DomainIssue[] {
  const notes = book.on(file.name);
  const map = member(root, 'issues');
  if (!isObject(map) || !isObject(member(root, 'issueWeights'))) {
    notes.refuse('not-this-format', { found: quote(Object.keys(root)[0] ?? '') });
    return [];
  }
  const issues = sortedNames(map).map((name) => ({
    name,
    values: isObject(map[name]) ? sortedNames(map[name]) : [],
  }));
  checkShape(issues, notes);
  return issues;
}

function profileOf({ file, root }: Json, issues: readonly DomainIssue[], book: Notebook): DomainProfile {
  const notes = book.on(file.name);
  const map = member(root, 'issues');
  const known = new Set(issues.map(({ name }) => name));
  for (const name of isObject(map) ? sortedNames(map) : [])
    if (!known.has(name)) notes.refuse('issue-unknown', { issue: quote(name) });
  const evaluations = issues.map((issue) => {
    const table = member(map, issue.name);
    if (table === undefined) notes.refuse('issue-missing', { issue: quote(issue.name) });
    return table === undefined ? [] : evaluationsBy(table, issue, notes);
  });
  const reservation = member(root, 'reservationValue');
  const profile: DomainProfile = {
    name: file.name,
    weights: weightsBy(member(root, 'issueWeights'), issues, notes),
    evaluations,
    reservation: reservation === undefined ? 0 : numberAt(reservation, { issue: 'reservationValue' }, notes),
    discount: null,
  };
  checkProfile(
    profile,
    issues.map(({ name }) => name),
    notes,
  );
  return profile;
}

function nameOf(specs: Json | undefined): string {
  const name = member(specs?.root, 'Name');
  return typeof name === 'string' && name !== '' ? name : 'domain';
}

function withPublished(domain: Domain, { file, root }: Json, book: Notebook): Domain {
  const outcomes = numberOrNull(member(root, 'NumberOfBids'));
  const nashProduct = numberOrNull(member(root, 'Nash Product') ?? member(root, 'Product Score'));
  const counted = domain.issues.reduce((product, { values }) => product * values.length, 1);
  if (outcomes !== null && outcomes !== counted)
    book.on(file.name).warn('published-count', { found: outcomes, most: counted });
  return { ...domain, published: { outcomes, nashProduct } };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
