import type { DomainIssue } from './domain.ts';
import { isObject, member } from './json-tree.ts';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { boundedNumber } from './number-text.ts';
import { quote } from './quote.ts';

/** The order of a JSON map means nothing, so issues are sorted by name, by code unit: the same everywhere. */
export function sortedNames(of: object): readonly string[] {
  return Object.keys(of).sort();
}

/** One number per issue, out of a map by name. */
export function weightsBy(map: unknown, issues: readonly DomainIssue[], notes: Notes): readonly number[] {
  const known = new Set(issues.map(({ name }) => name));
  for (const name of isObject(map) ? sortedNames(map) : [])
    if (!known.has(name)) notes.refuse('issue-unknown', { issue: quote(name) });
  return issues.map(({ name }) => {
    const weight = member(map, name);
    if (weight === undefined) notes.refuse('weight-missing', { issue: quote(name) });
    else return numberAt(weight, { issue: name }, notes);
    return 0;
  });
}

/** One evaluation per value, out of a map by value. */
export function evaluationsBy(map: unknown, { name, values }: DomainIssue, notes: Notes): readonly number[] {
  const known = new Set(values);
  for (const value of isObject(map) ? sortedNames(map) : [])
    if (!known.has(value)) notes.refuse('value-unknown', { issue: quote(name), value: quote(value) });
  const evaluations = values.map((value) => {
    const evaluation = member(map, value);
    if (evaluation === undefined) notes.refuse('value-missing', { issue: quote(name), value: quote(value) });
    else return numberAt(evaluation, { issue: name, value }, notes);
    return 0;
  });
  if (evaluations.some((one) => one < 0 || one > 1)) notes.warn('evaluation-outside', { issue: quote(name) });
  return evaluations;
}

export function numberAt(
  found: unknown,
  where: { readonly issue: string; readonly value?: string },
  notes: Notes,
): number {
  const number = boundedNumber(found);
  if (number !== undefined) return number;
  const value = where.value === undefined ? {} : { value: quote(where.value) };
  notes.refuse('not-a-number', { issue: quote(where.issue), ...value, found: quote(JSON.stringify(found)) });
  return 0;
}

/** Refuses too many issues or values, an issue without values or name, and a value twice. */
export function checkShape(issues: readonly DomainIssue[], notes: Notes): void {
  if (issues.length === 0) notes.refuse('no-issues');
  if (issues.length > LIMITS.issues)
    notes.refuse('too-many-issues', { found: issues.length, most: LIMITS.issues });
  for (const { name, values } of issues) {
    const told = { issue: quote(name) };
    if (name === '') notes.refuse('issue-without-name');
    if (values.length === 0) notes.refuse('no-values', told);
    if (values.length > LIMITS.values)
      notes.refuse('too-many-values', { ...told, found: values.length, most: LIMITS.values });
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) notes.refuse('repeated-value', { ...told, value: quote(value) });
      seen.add(value);
    }
  }
}
