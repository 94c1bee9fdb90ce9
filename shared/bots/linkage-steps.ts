import type { Linkage } from '../rules/setup.ts';
import type { IssueId, OptionId } from '../rules/vocabulary.ts';

/** Linked issues next to each other, so that few linkages are undecided at once; the others as they stood. */
export function linkedTogether(issues: readonly IssueId[], linkage: readonly Linkage[]): readonly IssueId[] {
  const placed = new Set<IssueId>();
  const place = (id: IssueId): void => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const { when } of linkage) if (Object.hasOwn(when, id)) Object.keys(when).forEach(place);
  };
  issues.forEach(place);
  return [...placed];
}

/** What one issue decides of the linkages when a text is put together issue by issue. Each linkage is one bit. */
export type LinkageStep = {
  /** The linkages that an option makes impossible. */
  readonly breaks: (option: OptionId) => number;
  /** Linkages for which this is the last issue: they count, in tenths, if nothing has broken them. */
  readonly closing: readonly { readonly bit: number; readonly value: number }[];
  /** The most that linkages still undecided after this issue can add. */
  readonly reach: number;
};

/** Every linkage's bit set: nothing is broken yet. */
export function unbroken(linkage: readonly Linkage[]): number {
  return 2 ** linkage.length - 1;
}

/** One step an issue, in the order given, which must hold every issue of every linkage. */
export function linkageSteps(order: readonly IssueId[], linkage: readonly Linkage[]): readonly LinkageStep[] {
  const terms = linkage.map(({ when, value }, at) => ({
    when,
    value,
    bit: 2 ** at,
    last: Math.max(...Object.keys(when).map((issue) => order.indexOf(issue))),
  }));
  return order.map((issue, at) => {
    const touched = terms.filter(({ when }) => Object.hasOwn(when, issue));
    const undecided = terms.filter(({ last, value }) => last > at && value > 0);
    return {
      breaks: (option) =>
        touched.reduce((bits, { when, bit }) => (when[issue]?.includes(option) ? bits : bits | bit), 0),
      closing: terms.filter(({ last }) => last === at),
      reach: undecided.reduce((sum, { value }) => sum + value, 0),
    };
  });
}
