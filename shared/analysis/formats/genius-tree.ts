import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { numberOf, wholeOf } from './number-text.ts';
import { quote } from './quote.ts';
import { childElements, childrenNamed, descendants, type XmlElement, xmlRoot } from './xml-tree.ts';

export type GeniusIssue = {
  readonly index: number;
  readonly name: string;
  readonly type: 'discrete' | 'integer';
  readonly element: XmlElement;
};

const TYPES: Readonly<Record<string, GeniusIssue['type']>> = { discrete: 'discrete', integer: 'integer' };
/** Marks of spaces that are no weighted sum: constraints, hyper-rectangles, plain functions. */
const NON_LINEAR = /^(ufun|hyperrectangle|constraint|includes|excludes)$/i;

/** The `utility_space` of a domain (inside its template) or of a profile (at the root). */
export function geniusSpace(text: string, notes: Notes): XmlElement | undefined {
  const root = xmlRoot(text, notes);
  if (!root) return undefined;
  const space = root.name === 'utility_space' ? root : childrenNamed(root, 'utility_space')[0];
  const known = root.name === 'utility_space' || root.name === 'negotiation_template';
  if (!known || !space) {
    notes.refuse('not-this-format', { found: quote(root.name) });
    return undefined;
  }
  const odd = descendants(space).find(({ name }) => NON_LINEAR.test(name));
  const type = space.attributes.type;
  if (odd || (type !== undefined && /non-?linear|constraint/i.test(type))) {
    notes.refuse('non-linear', { found: quote(odd?.name ?? type ?? '') });
    return undefined;
  }
  if (childrenNamed(space, 'objective').length === 0) {
    notes.refuse('no-issues');
    return undefined;
  }
  return space;
}

/** Every issue, in the order of the file, however deep its objective lies; each index and name once. */
export function geniusIssues(space: XmlElement, notes: Notes): readonly GeniusIssue[] {
  const issues: GeniusIssue[] = [];
  const seen = new Set<number | string>();
  const elements = descendants(space).filter(({ name }) => name === 'issue');
  if (elements.length === 0) notes.refuse('no-issues');
  if (elements.length > LIMITS.issues) {
    notes.refuse('too-many-issues', { found: elements.length, most: LIMITS.issues });
    return [];
  }
  for (const element of elements) {
    const { name = '', etype, type, vtype } = element.attributes;
    const index = wholeOf(element.attributes.index);
    const told = { issue: quote(name) };
    const said = (etype ?? type ?? vtype ?? 'discrete').toLowerCase();
    const known = TYPES[said];
    if (said === 'real') notes.refuse('real-issue', told);
    else if (known === undefined) notes.refuse('unknown-issue-type', { ...told, found: quote(said) });
    if (index === undefined) notes.refuse('issue-without-index', told);
    if (name === '') notes.refuse('issue-without-name');
    if (index === undefined || known === undefined || name === '') continue;
    if (seen.has(index) || seen.has(name)) notes.refuse('repeated-issue', told);
    else issues.push({ index, name, type: known, element });
    seen.add(index).add(name);
  }
  return issues;
}

/** Weights by index. They stand beside their issue, in the objective that holds it. */
export function geniusWeights(space: XmlElement, notes: Notes): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const objective of descendants(space).filter(({ name }) => name === 'objective')) {
    const inner = new Set(childrenNamed(objective, 'objective').map((one) => wholeOf(one.attributes.index)));
    for (const element of childrenNamed(objective, 'weight')) {
      const index = wholeOf(element.attributes.index);
      const weight = numberOf(element.attributes.value);
      if (index === undefined || weight === undefined)
        notes.refuse('not-a-number', {
          issue: `weight ${index ?? ''}`.trim(),
          found: shown(element, 'value'),
        });
      else if (inner.has(index)) {
        // As in GENIUS: the weight of an objective multiplies nothing.
        if (weight !== 1) notes.warn('objective-weight', { found: weight });
      } else if (weights.has(index)) notes.refuse('weight-twice', { found: index });
      else weights.set(index, weight);
    }
  }
  return weights;
}

/** `<reservation>` and `<discount_factor>` may be missing, and stand before or after the objective. */
export function geniusSetting(
  space: XmlElement,
  name: 'reservation' | 'discount_factor',
  notes: Notes,
): number | null {
  const element = childElements(space).find((child) => child.name === name);
  if (!element) return null;
  const value = numberOf(element.attributes.value);
  if (value === undefined) notes.refuse('not-a-number', { issue: name, found: shown(element, 'value') });
  return value ?? null;
}

/** What an attribute says, for a message. */
export function shown(element: XmlElement, attribute: string): string {
  return quote(element.attributes[attribute] ?? '');
}
