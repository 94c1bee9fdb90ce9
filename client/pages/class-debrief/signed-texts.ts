import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import { type IssueId, type OptionId, type Package, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';

/** The texts that both homes ratified. */
export function ratifiedTexts(tables: readonly DebriefedTable[]): readonly Package[] {
  return tables.flatMap(({ ending, signed }) => (ending.type === 'ratified' && signed ? [signed] : []));
}

/** In how many of them an issue came out like that; what is not in a text was left for later. */
export function timesSigned(texts: readonly Package[], issue: IssueId, option: OptionId): number {
  return texts.filter((text) => (text[issue] ?? STATUS_QUO) === option).length;
}
