import { checkOption } from '../rules/package.ts';
import { type IssueId, type OptionId, type Package, STATUS_QUO } from '../rules/vocabulary.ts';
import { guessOption, type OpponentModel } from './opponent-model.ts';
import { groundOf, type Stance, wouldSign } from './stance.ts';

/** A text over all issues: worth on the own sheet (tenths) and guessed worth to the other side (0..1). */
export type Candidate = { readonly text: Package; readonly own: number; readonly theirs: number };

type Choice = {
  readonly option: OptionId;
  readonly own: number;
  readonly home: number;
  readonly theirs: number;
};
type Node = {
  readonly own: number;
  readonly home: number;
  readonly theirs: number;
  readonly choice: OptionId;
  readonly before: Node | null;
};

/** Own worth and home approval are told apart to this many tenths; within a cell the best for the other side stays. */
const OWN_STEP = 16;
const HOME_STEP = 12;

export type SearchRange = {
  /** Issues that stay as the text has them. */
  readonly keep: (issue: IssueId) => boolean;
  /** Texts worth less are not looked for, tenths. */
  readonly floor: number;
};

function choicesOn(stance: Stance, model: OpponentModel, issue: Stance['brief']['issues'][number]): Choice[] {
  const weights = stance.home.constituencies.reduce((sum, one) => sum + one.weight, 0);
  const ground = groundOf(stance);
  return [...issue.options.map(({ id }) => id), STATUS_QUO]
    .filter((option) => checkOption(ground, issue.id, option) === null)
    .map((option) => ({
      option,
      own: stance.sheet.values[issue.id]?.[option] ?? 0,
      home:
        stance.home.constituencies.reduce(
          (sum, one) => sum + one.weight * (one.effects[issue.id]?.[option] ?? 0),
          0,
        ) / weights,
      theirs: guessOption(model, issue.id, option),
    }));
}

/**
 * Merges issue by issue, keeping one text in each cell of (own worth, home approval): the one guessed best for the
 * other side. Exact but for the width of a cell, and never looks at the whole space.
 */
export function searchTexts(stance: Stance, model: OpponentModel, range: SearchRange): readonly Candidate[] {
  const issues = stance.brief.issues;
  const choices = issues.map((issue) => {
    const all = choicesOn(stance, model, issue);
    if (!range.keep(issue.id)) return all;
    return all.filter(({ option }) => option === (stance.text[issue.id] ?? STATUS_QUO));
  });
  let reach = choices.reduce((sum, some) => sum + Math.max(...some.map(({ own }) => own)), 0);
  let nodes: Node[] = [{ own: 0, home: 0, theirs: 0, choice: '', before: null }];
  for (const some of choices) {
    reach -= Math.max(...some.map(({ own }) => own));
    const cells = new Map<number, Node>();
    for (const before of nodes)
      for (const choice of some) {
        const own = before.own + choice.own;
        if (own + reach < range.floor) continue;
        const home = before.home + choice.home;
        const theirs = before.theirs + choice.theirs;
        const cell = Math.floor(own / OWN_STEP) * 1000 + Math.floor(home / HOME_STEP) + 500;
        const rival = cells.get(cell);
        if (!rival || theirs > rival.theirs || (theirs === rival.theirs && own > rival.own))
          cells.set(cell, { own, home, theirs, choice: choice.option, before });
      }
    nodes = [...cells.values()];
  }
  return nodes
    .filter(({ own }) => own >= range.floor)
    .map((node) => ({ text: textOf(issues, node), own: node.own, theirs: node.theirs }));
}

function textOf(issues: Stance['brief']['issues'], last: Node): Package {
  const text: { [issue: IssueId]: OptionId } = {};
  let node: Node | null = last;
  for (let at = issues.length - 1; at >= 0 && node; at -= 1) {
    text[issues[at]?.id ?? ''] = node.choice;
    node = node.before;
  }
  return text;
}

/** The first candidate in the given order that the own side would sign. */
export function firstSigned(
  stance: Stance,
  candidates: readonly Candidate[],
  order: (a: Candidate, b: Candidate) => number,
): Candidate | null {
  return [...candidates].sort(order).find(({ text }) => wouldSign(stance, text)) ?? null;
}

export function bestForThem(a: Candidate, b: Candidate): number {
  return b.theirs - a.theirs || b.own - a.own;
}

export function bestForUs(a: Candidate, b: Candidate): number {
  return b.own - a.own || b.theirs - a.theirs;
}
