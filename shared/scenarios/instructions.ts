import type { VariantWords } from '../rules/scenario-words.ts';
import { weightOf } from '../rules/scoring.ts';
import type { Sheet } from '../rules/setup.ts';
import type { IssueId } from '../rules/vocabulary.ts';

/** A paragraph of a side's instructions; `issue` is what it is about, `null` for what is true of the whole. */
export type Instruction = { readonly issue: IssueId | null; readonly text: string };

/** So that a page is read at a glance. */
const WORDS_A_PAGE = 80;
/** Words that the name of an issue takes before its text. */
const WORDS_OF_A_NAME = 4;

/**
 * A side's instructions in pages of at most 80 words: what holds for every format, then a paragraph on each issue that
 * is in play, heaviest on the sheet first. So they never speak of an issue that is not on the table.
 */
export function instructionPages(
  { opening, on, closing }: VariantWords,
  sheet: Pick<Sheet, 'values'>,
): readonly (readonly Instruction[])[] {
  const inPlay = Object.keys(sheet.values).sort((a, b) => weightOf(sheet, b) - weightOf(sheet, a));
  const about = inPlay.flatMap((issue) => {
    const text = on[issue];
    return text === undefined ? [] : [{ issue, text }];
  });
  return inPages([{ issue: null, text: opening }, ...about, { issue: null, text: closing }]);
}

function inPages(paragraphs: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const pages: Instruction[][] = [];
  let room = 0;
  for (const paragraph of paragraphs) {
    const length = wordsIn(paragraph);
    if (length > room) {
      pages.push([]);
      room = WORDS_A_PAGE;
    }
    pages.at(-1)?.push(paragraph);
    room -= length;
  }
  return pages;
}

function wordsIn({ issue, text }: Instruction): number {
  return text.split(/\s+/).length + (issue === null ? 0 : WORDS_OF_A_NAME);
}
