import type { DomainProfile } from './domain.ts';
import { evaluationsOf, valuesOf } from './genius-issues.ts';
import { type GeniusIssue, geniusIssues, geniusSetting, geniusSpace, geniusWeights } from './genius-tree.ts';
import { type Notebook, notebook, type ReadDomain, type TextFile, verdict } from './notes.ts';
import { checkProfile } from './profile-checks.ts';
import { quote } from './quote.ts';
import { childrenNamed } from './xml-tree.ts';

/**
 * A domain of GENIUS (Lin, Kraus, Baarslag, Tykhonov, Hindriks, Jonker 2014): its template and two profiles.
 * Issues are matched by `index` and items by `value`, never by their place. A weighted sum is all that is read.
 */
export function readGenius(files: readonly TextFile[]): ReadDomain {
  const book = notebook();
  const [template, first, second] = files;
  if (!template || !first || !second || files.length > 3) {
    book.on('GENIUS').refuse('file-count', { found: files.length });
    return verdict(book, undefined);
  }
  const notes = book.on(template.name);
  const space = geniusSpace(template.text, notes);
  const issues = space ? geniusIssues(space, notes) : [];
  const listed = issues.map((issue) => valuesOf(issue, notes));
  if (!space || book.problems.length > 0) return verdict(book, undefined);
  const shape = issues.map((issue, at) => ({ issue, values: listed[at]?.values ?? [] }));
  const [one, two] = [profileOf(first, shape, book), profileOf(second, shape, book)];
  if (!one || !two) return verdict(book, undefined);
  const name = childrenNamed(space, 'objective')[0]?.attributes.name || template.name;
  return verdict(book, { name, issues: listed, profiles: [one, two] });
}

type Shape = readonly { readonly issue: GeniusIssue; readonly values: readonly string[] }[];

function profileOf(file: TextFile, shape: Shape, book: Notebook): DomainProfile | undefined {
  const notes = book.on(file.name);
  const space = geniusSpace(file.text, notes);
  if (!space) return undefined;
  const own = new Map(geniusIssues(space, notes).map((issue) => [issue.index, issue]));
  const weights = geniusWeights(space, notes);
  const known = new Set(shape.map(({ issue }) => issue.index));
  for (const { index, name } of own.values())
    if (!known.has(index)) notes.warn('issue-extra', { issue: quote(name) });
  const evaluations = shape.map(({ issue, values }) => {
    const found = own.get(issue.index);
    if (!found) notes.refuse('issue-missing', { issue: quote(issue.name), found: issue.index });
    else if (found.name !== issue.name)
      notes.warn('name-differs', { issue: quote(issue.name), found: quote(found.name) });
    return found ? evaluationsOf(found, { issue, values }, notes) : [];
  });
  const weighted = shape.map(({ issue }) => {
    const weight = weights.get(issue.index);
    if (weight === undefined) notes.refuse('weight-missing', { issue: quote(issue.name) });
    return weight ?? 0;
  });
  const profile: DomainProfile = {
    name: file.name,
    weights: weighted,
    evaluations,
    reservation: geniusSetting(space, 'reservation', notes) ?? 0,
    discount: geniusSetting(space, 'discount_factor', notes),
  };
  checkProfile(
    profile,
    shape.map(({ issue }) => issue.name),
    notes,
  );
  return profile;
}
