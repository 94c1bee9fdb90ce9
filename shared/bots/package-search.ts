import { checkOption } from '../rules/package.ts';
import { type IssueId, type OptionId, type Package, STATUS_QUO } from '../rules/vocabulary.ts';
import { linkageSteps, linkedTogether, unbroken } from './linkage-steps.ts';
import { guessOption, type OpponentModel } from './opponent-model.ts';
import { groundOf, type Stance, wouldSign } from './stance.ts';

/** A text over all issues: worth on the own sheet (tenths) and guessed worth to the other side (0..1). */
export type Candidate = { readonly text: Package; readonly own: number; readonly theirs: number };

type Choice = {
  readonly option: OptionId;
  readonly own: number;
  readonly home: number;
  readonly theirs: number;
  /** Bits of the linkages that this option makes impossible. */
  readonly breaks: number;
};
type Node = {
  readonly own: number;
  readonly home: number;
  readonly theirs: number;
  /** Bits of the linkages that are undecided and not broken. */
  readonly alive: number;
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

type Issue = Stance['brief']['issues'][number];

function choicesOn(stance: Stance, model: OpponentModel, issue: Issue): Omit<Choice, 'breaks'>[] {
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
 * other side. Exact but for the width of a cell, and never looks at the whole space. A linkage is counted with the last
 * of its issues; until then texts that may still hold it and texts that broke it are told apart.
 */
export function searchTexts(stance: Stance, model: OpponentModel, range: SearchRange): readonly Candidate[] {
  const { linkage } = stance.sheet;
  const issues = inSearchOrder(stance);
  const steps = linkageSteps(
    issues.map(({ id }) => id),
    linkage,
  );
  const choices = issues.map((issue, at) =>
    choicesOn(stance, model, issue)
      .filter(({ option }) => !range.keep(issue.id) || option === (stance.text[issue.id] ?? STATUS_QUO))
      .map((choice): Choice => ({ ...choice, breaks: steps[at]?.breaks(choice.option) ?? 0 })),
  );
  let rest = choices.reduce((sum, some) => sum + Math.max(...some.map(({ own }) => own)), 0);
  let nodes: Node[] = [{ own: 0, home: 0, theirs: 0, alive: unbroken(linkage), choice: '', before: null }];
  for (const [at, some] of choices.entries()) {
    const { closing = [], reach = 0 } = steps[at] ?? {};
    rest -= Math.max(...some.map(({ own }) => own));
    const cells = new Map<number, Node>();
    for (const before of nodes)
      for (const choice of some) {
        let own = before.own + choice.own;
        let alive = before.alive & ~choice.breaks;
        for (const { bit, value } of closing)
          if (alive & bit) {
            own += value;
            alive -= bit;
          }
        if (own + rest + reach < range.floor) continue;
        const home = before.home + choice.home;
        const theirs = before.theirs + choice.theirs;
        const cell =
          alive * 1_000_000 + Math.floor(own / OWN_STEP) * 1000 + Math.floor(home / HOME_STEP) + 500;
        const rival = cells.get(cell);
        if (!rival || theirs > rival.theirs || (theirs === rival.theirs && own > rival.own))
          cells.set(cell, { own, home, theirs, alive, choice: choice.option, before });
      }
    nodes = [...cells.values()];
  }
  return nodes
    .filter(({ own }) => own >= range.floor)
    .map((node) => ({ text: textOf(issues, node), own: node.own, theirs: node.theirs }));
}

function inSearchOrder({ brief, sheet }: Stance): readonly Issue[] {
  const order = linkedTogether(
    brief.issues.map(({ id }) => id),
    sheet.linkage,
  );
  return order.flatMap((id) => brief.issues.filter((issue) => issue.id === id));
}

function textOf(issues: readonly Issue[], last: Node): Package {
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
