import type { Refusal } from './result.ts';
import type { ScenarioIssue } from './scenario.ts';
import type { Sheet } from './setup.ts';
import { type IssueId, type OptionId, type Package, STATUS_QUO } from './vocabulary.ts';

/** What a package is judged against: the same on the server and while a player composes. */
export type PackageGround = {
  readonly issues: readonly ScenarioIssue[];
  readonly redLines: Sheet['redLines'];
  /** The text as it is initialled (or signed) now. */
  readonly text: Package;
  readonly climate: number;
};

export function textWith(text: Package, change: Package): Package {
  return { ...text, ...change };
}

/** Issues that a text really settles: "leave for later" settles nothing. */
export function settledIssues(text: Package): readonly IssueId[] {
  return Object.keys(text).filter((issue) => text[issue] !== STATUS_QUO);
}

export function sameText(a: Package, b: Package): boolean {
  const issues = new Set([...settledIssues(a), ...settledIssues(b)]);
  return [...issues].every((issue) => (a[issue] ?? STATUS_QUO) === (b[issue] ?? STATUS_QUO));
}

export function changesText(text: Package, change: Package): boolean {
  return Object.keys(change).some((issue) => change[issue] !== text[issue]);
}

export function isRedLine(redLines: Sheet['redLines'], issue: IssueId, option: OptionId): boolean {
  return redLines[issue]?.includes(option) ?? false;
}

/** The first option of `text` that the side's capital forbids, as `issue/option`. */
export function crossedRedLine(redLines: Sheet['redLines'], text: Package): string | undefined {
  const issue = Object.keys(text).find((id) => isRedLine(redLines, id, text[id] ?? STATUS_QUO));
  return issue === undefined ? undefined : `${issue}/${text[issue]}`;
}

/** PK-1 to PK-5: why one option of a package may not be tabled now, or `null`. */
export function checkOption(ground: PackageGround, issue: IssueId, option: OptionId): Refusal | null {
  const found = ground.issues.find((one) => one.id === issue);
  if (!found) return { code: 'unknown-issue', about: issue };
  if (option === STATUS_QUO) return null;
  const choice = found.options.find((one) => one.id === option);
  if (!choice) return { code: 'unknown-option', about: `${issue}/${option}` };
  if (isRedLine(ground.redLines, issue, option)) return { code: 'red-line', about: `${issue}/${option}` };
  // PK-5: what the text already holds was gated when it was tabled; later falls change nothing.
  if ((choice.gate ?? 0) > ground.climate && ground.text[issue] !== option)
    return { code: 'climate-too-low', about: `${issue}/${option}` };
  return null;
}

/** PK-1 to PK-7: why a package may not be tabled now, or `null`. `sign`: accepting it would sign. */
export function checkPackage(ground: PackageGround, offer: Package, sign: boolean): Refusal | null {
  for (const [issue, option] of Object.entries(offer)) {
    const refusal = checkOption(ground, issue, option);
    if (refusal) return refusal;
  }
  if (sign)
    return settledIssues(textWith(ground.text, offer)).length > 0 ? null : { code: 'nothing-to-sign' };
  if (Object.keys(offer).length === 0) return { code: 'empty-package' };
  return changesText(ground.text, offer) ? null : { code: 'nothing-new' };
}

/** PK-10: why a package may not follow the one of its side that stands, or `null`: the same again is to be said as a pass. */
export function checkRepeated(standing: Signable | null, offer: Signable): Refusal | null {
  if (standing === null || standing.sign !== offer.sign) return null;
  const [before, after] = [standing.package, offer.package];
  const same = !changesText(before, after) && Object.keys(before).length === Object.keys(after).length;
  return same ? { code: 'stands-already' } : null;
}

/** RO-2: why a package may not replace what is reopened with it, or `null`. */
export function checkReplacement(reopened: Package, offer: Package): Refusal | null {
  const issues = Object.keys(reopened);
  if (!issues.some((issue) => Object.hasOwn(offer, issue))) return { code: 'reopening-without-replacement' };
  return issues.every((issue) => offer[issue] === reopened[issue]) ? { code: 'nothing-new' } : null;
}

type Signable = { readonly package: Package; readonly sign: boolean };
