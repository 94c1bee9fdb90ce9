import type { Brief, View } from '../../../shared/rules/view-types.ts';
import type { IssueId, Package, PackageId } from '../../../shared/rules/vocabulary.ts';

/** The initialled text as a package. */
export function initialledText(view: View): Package {
  return Object.fromEntries(Object.entries(view.text).map(([issue, row]) => [issue, row.option]));
}

/** The text a draft would change: the signed one in the second signature, else the initialled one less what is reopened. */
export function baseText(view: View, reopened: PackageId | null): Package {
  if (view.signed !== null) return view.signed;
  if (reopened === null) return initialledText(view);
  return Object.fromEntries(
    Object.entries(view.text)
      .filter(([, row]) => row.by !== reopened)
      .map(([issue, row]) => [issue, row.option]),
  );
}

/** Issues of a package in the order of the agenda. */
export function inOrder(brief: Brief, rows: Package): readonly IssueId[] {
  return brief.issues.map(({ id }) => id).filter((id) => id in rows);
}

/** The rows of a package that the text does not say already. */
export function newRows(rows: Package, text: Package): Package {
  return Object.fromEntries(Object.entries(rows).filter(([issue, option]) => text[issue] !== option));
}
