import { type Scenario, SIDE_KEYS } from '../../rules/scenario.ts';
import { SIDES, STATUS_QUO } from '../../rules/vocabulary.ts';
import type { Book, Path } from './problems.ts';

type Named = { readonly id: string };

/** Every id once, and every name the id of something. */
export function checkNames(scenario: Scenario, book: Book): void {
  const { issues, formats, dispatches, history } = scenario;
  once(issues, ['issues'], book);
  once(dispatches, ['dispatches'], book);
  once(formats, ['formats'], book);
  for (const [at, { options }] of issues.entries()) {
    once(options, ['issues', at, 'options'], book);
    for (const [place, { id }] of options.entries())
      if (id === STATUS_QUO) book.note(['issues', at, 'options', place, 'id'], 'reserved', { found: id });
  }
  for (const [issue, option] of Object.entries(history))
    checkOptions(scenario, { path: ['history'], issue, options: [option], also: [STATUS_QUO] }, book);
  checkSides(scenario, book);
  for (const [at, format] of formats.entries())
    checkFormat(scenario, format, { path: ['formats', at], book });
  for (const [at, { approvals }] of dispatches.entries())
    for (const side of SIDES)
      for (const id of Object.keys(approvals[side]))
        known(scenario.constituencies[side], id, {
          path: ['dispatches', at, 'approvals', SIDE_KEYS[side], id],
          book,
        });
}

function checkSides(scenario: Scenario, book: Book): void {
  for (const side of SIDES) {
    const key = SIDE_KEYS[side];
    once(scenario.constituencies[side], ['constituencies', key], book);
    for (const [at, { effects }] of scenario.constituencies[side].entries())
      checkTable(scenario, ['constituencies', key, at, 'effects'], effects, book);
    once(scenario.variants[side], ['variants', key], book);
    for (const [at, { values, redLines, linkage }] of scenario.variants[side].entries()) {
      const path = ['variants', key, at] as const;
      checkTable(scenario, [...path, 'values'], values, book);
      for (const [issue, options] of Object.entries(redLines))
        checkOptions(scenario, { path: [...path, 'redLines'], issue, options }, book);
      once(linkage, [...path, 'linkage'], book);
      for (const [place, { when }] of linkage.entries())
        for (const [issue, options] of Object.entries(when))
          checkOptions(scenario, { path: [...path, 'linkage', place, 'when'], issue, options }, book);
    }
  }
}

type At = { readonly path: Path; readonly book: Book };

function checkFormat(scenario: Scenario, format: Scenario['formats'][number], { path, book }: At): void {
  const names = (list: readonly string[], among: readonly Named[], where: Path) => {
    once(
      list.map((id) => ({ id })),
      where,
      book,
      false,
    );
    for (const [at, id] of list.entries()) known(among, id, { path: [...where, at], book });
  };
  names(format.issues, scenario.issues, [...path, 'issues']);
  for (const side of SIDES) {
    const key = SIDE_KEYS[side];
    names(format.constituencies[side], scenario.constituencies[side], [...path, 'constituencies', key]);
    const variants = Object.keys(format.walkAways[side]);
    for (const id of variants)
      known(scenario.variants[side], id, { path: [...path, 'walkAways', key, id], book });
    if (variants.length === 0) book.note([...path, 'walkAways', key], 'size', { found: 0, least: 1 });
  }
}

function checkTable(
  scenario: Scenario,
  path: Path,
  table: { readonly [issue: string]: object },
  book: Book,
): void {
  for (const [issue, row] of Object.entries(table))
    checkOptions(scenario, { path, issue, options: Object.keys(row) }, book);
}

type Row = {
  readonly path: Path;
  readonly issue: string;
  readonly options: readonly string[];
  readonly also?: readonly string[];
};

function checkOptions(scenario: Scenario, { path, issue, options, also = [] }: Row, book: Book): void {
  const found = scenario.issues.find(({ id }) => id === issue);
  if (!found) {
    known(scenario.issues, issue, { path: [...path, issue], book });
    return;
  }
  const ids = [...found.options, ...also.map((id) => ({ id }))];
  for (const option of options) known(ids, option, { path: [...path, issue, option], book });
}

function known(among: readonly Named[], id: string, { path, book }: At): void {
  if (among.some((one) => one.id === id)) return;
  const expected = among.map((one) => one.id).join(', ');
  book.note(path, 'unknown-name', {
    found: id,
    expected: expected.length > 200 ? `${expected.slice(0, 199)}…` : expected,
  });
}

function once(list: readonly Named[], path: Path, book: Book, named = true): void {
  for (const [at, { id }] of list.entries()) {
    const first = list.findIndex((one) => one.id === id);
    if (first < at) book.note(named ? [...path, at, 'id'] : [...path, at], 'repeated', { found: id });
  }
}
