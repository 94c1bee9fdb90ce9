import type { Domain, DomainIssue, DomainProfile } from '../../analysis/formats/domain.ts';
import { notebook, type Problem } from '../../analysis/formats/notes.ts';
import { quote } from '../../analysis/formats/quote.ts';
import type { Scenario } from '../../rules/scenario.ts';
import type { ScenarioWords } from '../../rules/scenario-words.ts';
import { bySide, STATUS_QUO } from '../../rules/vocabulary.ts';
import { idsOf } from './ids.ts';
import { IMPORTED, IMPORTED_NUMBERS, importedFormat } from './imported-format.ts';
import { type ImportedSentences, importedWords } from './imported-words.ts';
import { type Worth, worthOf } from './worth.ts';

export type ImportedScenario<L extends string> =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly words: { readonly [lang in L]: ScenarioWords };
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Rungs of a ladder that fit on a small screen. */
const MOST_OPTIONS = 5;

/**
 * A domain as a scenario that can be played: the first profile is the United States' sheet, the second Cuba's. Ladders run from
 * what the first party gains most by to what the second does. There are no red lines, no linkage, no news, and one
 * constituency a side that ratifies everything. See `worthOf` for the points. An issue with one value has
 * nothing to talk about and is left out; one with more than five is refused.
 */
export function scenarioOfDomain<L extends string>(
  domain: Domain,
  sentences: { readonly [lang in L]: ImportedSentences },
): ImportedScenario<L> {
  const notes = notebook();
  const talked = sorted(withoutSingles(domain));
  for (const { name, values } of talked.issues)
    if (values.length > MOST_OPTIONS)
      notes
        .on(quote(domain.name))
        .refuse('issue-unplayable', { issue: quote(name), found: values.length, most: MOST_OPTIONS });
  const [us, cuba] = talked.profiles.map((profile) => {
    const worth = worthOf(profile);
    if (!worth) notes.on(quote(profile.name)).refuse('nothing-to-gain');
    return worth;
  });
  if (!us || !cuba || notes.problems.length > 0) return { ok: false, problems: notes.problems };
  const scenario = scenarioOf(talked, { us, cuba });
  const langs = Object.entries<ImportedSentences>(sentences);
  const words = Object.fromEntries(langs.map(([lang, say]) => [lang, importedWords(talked, scenario, say)]));
  return { ok: true, scenario, words: words as { readonly [lang in L]: ScenarioWords } };
}

function scenarioOf(domain: Domain, worth: { readonly us: Worth; readonly cuba: Worth }): Scenario {
  const ids = idsOf(
    domain.issues.map(({ name }) => name),
    'issue',
  );
  const options = domain.issues.map(({ values }) => idsOf(values, 'option', [STATUS_QUO]));
  const table = (rows: readonly (readonly number[])[]) =>
    Object.fromEntries(
      ids.map((id, issue) => [
        id,
        Object.fromEntries((options[issue] ?? []).map((option, at) => [option, rows[issue]?.[at] ?? 0])),
      ]),
    );
  const none = domain.issues.map(({ values }) => values.map(() => 0));
  return {
    id: IMPORTED.scenario,
    version: 1,
    numbers: IMPORTED_NUMBERS,
    issues: ids.map((id, issue) => ({
      id,
      desk: 'political',
      options: (options[issue] ?? []).map((option) => ({ id: option })),
    })),
    constituencies: bySide(() => [
      {
        id: IMPORTED.home,
        weight: 100,
        start: 500,
        press: { constructive: 0, reserved: 0, firm: 0, blame: 0 },
        effects: table(none),
      },
    ]),
    variants: bySide((side) => [
      { id: IMPORTED.variant, values: table(worth[side].values), redLines: {}, linkage: [] },
    ]),
    dispatches: [],
    history: {},
    formats: [importedFormat(ids, { us: worth.us.walkAway, cuba: worth.cuba.walkAway })],
  };
}

/** An issue with one value adds the same to every outcome: it goes, and the reservation value with it. */
function withoutSingles(domain: Domain): Domain {
  const kept = domain.issues.flatMap(({ values }, issue) => (values.length > 1 ? [issue] : []));
  const only = <T>(list: readonly T[]): readonly T[] => kept.flatMap((issue) => list.slice(issue, issue + 1));
  const profile = (of: DomainProfile): DomainProfile => {
    const gone = domain.issues.map(({ values }, issue) =>
      values.length > 1 ? 0 : (of.weights[issue] ?? 0) * (of.evaluations[issue]?.[0] ?? 0),
    );
    return {
      ...of,
      weights: only(of.weights),
      evaluations: only(of.evaluations),
      reservation: gone.reduce((left, one) => left - one, of.reservation),
    };
  };
  const [first, second] = domain.profiles;
  return { ...domain, issues: only(domain.issues), profiles: [profile(first), profile(second)] };
}

/** Every ladder from the first party's end to the second's; values that both like equally keep their order. */
function sorted(domain: Domain): Domain {
  const [first, second] = domain.profiles;
  const share = ({ evaluations }: DomainProfile, issue: number, at: number) => {
    const row = evaluations[issue] ?? [];
    const span = Math.max(...row) - Math.min(...row);
    return span > 0 ? ((row[at] ?? 0) - Math.min(...row)) / span : 0;
  };
  const orders = domain.issues.map(({ values }, issue) => {
    const leaning = values.map((_, at) => share(first, issue, at) - share(second, issue, at));
    return values.map((_, at) => at).sort((a, b) => (leaning[b] ?? 0) - (leaning[a] ?? 0) || a - b);
  });
  const inOrder = <T>(list: readonly T[], issue: number): readonly T[] =>
    (orders[issue] ?? []).flatMap((at) => list.slice(at, at + 1));
  const profile = (of: DomainProfile): DomainProfile => ({ ...of, evaluations: of.evaluations.map(inOrder) });
  const issues = domain.issues.map(
    ({ name, values }, issue): DomainIssue => ({ name, values: inOrder(values, issue) }),
  );
  return { ...domain, issues, profiles: [profile(first), profile(second)] };
}
