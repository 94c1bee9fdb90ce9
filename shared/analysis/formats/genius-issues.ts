import type { DomainIssue } from './domain.ts';
import { type GeniusIssue, shown } from './genius-tree.ts';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { numberOf, wholeOf } from './number-text.ts';
import { quote } from './quote.ts';
import { childrenNamed } from './xml-tree.ts';

/** Under this, GENIUS takes every evaluation of the issue for 0. */
const LEAST_MAX = 1e-5;

/** The values an issue can take, as the domain lists them. */
export function valuesOf(issue: GeniusIssue, notes: Notes): DomainIssue {
  const values = issue.type === 'discrete' ? itemsOf(issue, notes) : stepsOf(issue, notes);
  return { name: issue.name, values };
}

function itemsOf({ name, element }: GeniusIssue, notes: Notes): readonly string[] {
  const told = { issue: quote(name) };
  const items = childrenNamed(element, 'item').map((item) => item.attributes.value);
  const values = new Set<string>();
  for (const value of items) {
    if (value === undefined) notes.refuse('no-values', told);
    else if (values.has(value)) notes.warn('value-written-twice', { ...told, value: quote(value) });
    else values.add(value);
  }
  if (items.length === 0) notes.refuse('no-values', told);
  if (values.size <= LIMITS.values) return [...values];
  notes.refuse('too-many-values', { ...told, found: values.size, most: LIMITS.values });
  return [];
}

function stepsOf(issue: GeniusIssue, notes: Notes): readonly string[] {
  const told = { issue: quote(issue.name) };
  const [low, high] = boundsOf(issue);
  if (low === undefined || high === undefined || high < low) {
    notes.refuse('integer-bounds', told);
    return [];
  }
  const count = high - low + 1;
  if (count <= LIMITS.values) return Array.from({ length: count }, (_, step) => String(low + step));
  notes.refuse('too-many-values', { ...told, found: count, most: LIMITS.values });
  return [];
}

/** On the issue itself or on a `<range>` inside it. */
function boundsOf({ element }: GeniusIssue): readonly [number | undefined, number | undefined] {
  const range = childrenNamed(element, 'range')[0];
  const bound = (name: string) => wholeOf(element.attributes[name] ?? range?.attributes[name]);
  return [bound('lowerbound'), bound('upperbound')];
}

/** A profile's issue, read against the domain's list of values. */
export function evaluationsOf(
  own: GeniusIssue,
  domain: { readonly issue: GeniusIssue; readonly values: readonly string[] },
  notes: Notes,
): readonly number[] {
  if (own.type !== domain.issue.type) {
    notes.refuse('issue-type-differs', { issue: quote(own.name), found: own.type });
    return [];
  }
  return own.type === 'discrete'
    ? itemEvaluations(own, domain.values, notes)
    : stepEvaluations(own, domain.issue, domain.values, notes);
}

/** Items are matched by value; each evaluation counts as its share of the greatest in the file. */
function itemEvaluations(own: GeniusIssue, values: readonly string[], notes: Notes): readonly number[] {
  const told = { issue: quote(own.name) };
  const found = new Map<string, number>();
  for (const item of childrenNamed(own.element, 'item')) {
    const value = item.attributes.value ?? '';
    const evaluation = numberOf(item.attributes.evaluation);
    if (evaluation === undefined) {
      const code = item.attributes.evaluation === undefined ? 'value-missing' : 'not-a-number';
      notes.refuse(code, { ...told, value: quote(value), found: shown(item, 'evaluation') });
    } else {
      if (found.has(value)) notes.warn('value-written-twice', { ...told, value: quote(value) });
      found.set(value, evaluation);
    }
  }
  const known = new Set(values);
  for (const value of found.keys())
    if (!known.has(value)) notes.warn('value-extra', { ...told, value: quote(value) });
  const max = [...found.values()].reduce((most, one) => Math.max(most, one), 0);
  return values.map((value) => {
    const evaluation = found.get(value);
    if (evaluation === undefined) notes.refuse('value-missing', { ...told, value: quote(value) });
    return max < LEAST_MAX ? 0 : (evaluation ?? 0) / max;
  });
}

/** offset + slope * (value - lower bound), as it stands: not divided by the greatest. */
function stepEvaluations(
  own: GeniusIssue,
  domain: GeniusIssue,
  values: readonly string[],
  notes: Notes,
): readonly number[] {
  const told = { issue: quote(own.name) };
  const evaluator = childrenNamed(own.element, 'evaluator')[0];
  const slope = numberOf(evaluator?.attributes.slope);
  const offset = numberOf(evaluator?.attributes.offset);
  const low = boundsOf(own)[0] ?? boundsOf(domain)[0];
  if (slope === undefined || offset === undefined || low === undefined) {
    notes.refuse('integer-evaluator', told);
    return [];
  }
  const evaluations = values.map((value) => offset + slope * (Number(value) - low));
  if (evaluations.some((one) => one < -1e-9 || one > 1 + 1e-9)) notes.warn('evaluation-outside', told);
  return evaluations;
}
