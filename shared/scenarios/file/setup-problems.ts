import { canonical } from '../../rules/chain.ts';
import type { SpokenWords } from '../../rules/scenario-words.ts';
import type { Setup } from '../../rules/setup.ts';
import { bySide, LANGS } from '../../rules/vocabulary.ts';
import { wordsInPlay } from '../../rules/words-in-play.ts';
import { checkNames } from './check-names.ts';
import { checkWords } from './check-words.ts';
import { type FileProblem, problemBook } from './problems.ts';
import { scenarioFileSchema } from './schema.ts';
import { problemsOf } from './shape-problems.ts';
import { checkTame } from './tame.ts';
import { writeScenario } from './write.ts';

/**
 * What keeps the setup in a log that came from elsewhere from being played: it is read as the scenario with one format
 * that it was cut out of, by the same schema. No rule decides a setup again, so nothing else looks at it.
 * `known`: the words of the game's own scenario of that id, for a setup that brings none.
 */
export function setupProblems(setup: Setup, known: SpokenWords | undefined): readonly FileProblem[] {
  const book = problemBook();
  checkTame(setup, book);
  if (book.problems.length > 0) return book.problems;
  const written = writeScenario({ scenario: scenarioOf(setup), words: setup.words ?? {} });
  const parsed = scenarioFileSchema.safeParse(written);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      for (const { path, code, ...facts } of problemsOf(issue, written)) book.note(path, code, facts);
    return book.problems;
  }
  const { words, $schema: _, ...scenario } = parsed.data;
  // What the schema would fill in is missing from the log, and nobody fills it in there.
  if (canonical(writeScenario({ scenario, words })) !== canonical(written)) {
    book.note([], 'missing');
    return book.problems;
  }
  const spoken: SpokenWords | undefined = setup.words ? words : known;
  checkNames(scenario, book);
  if (book.problems.length === 0) checkWords(scenario, toldIn(wordsInPlay(spoken ?? {}, setup), setup), book);
  return book.problems;
}

type Scenario = Parameters<typeof writeScenario>[0]['scenario'];

function scenarioOf(setup: Setup): Scenario {
  const { sheets, homes, variants } = setup;
  return {
    ...setup.scenario,
    numbers: setup.numbers,
    issues: [...setup.issues],
    constituencies: bySide((side) => [...homes[side].constituencies]),
    variants: bySide((side) => {
      const { walkAway: _, ...sheet } = sheets[side];
      return [{ id: variants[side], ...sheet }];
    }),
    dispatches: [...setup.dispatches],
    history: setup.history,
    formats: [
      {
        id: setup.format,
        issues: setup.issues.map(({ id }) => id),
        rounds: [...setup.rounds],
        turns: setup.turns,
        dinner: setup.dinner,
        waiting: [...setup.waiting],
        clocks: setup.clocks ?? ANY_CLOCKS,
        constituencies: bySide((side) => homes[side].constituencies.map(({ id }) => id)),
        floors: true,
        dispatchClimate: 6,
        walkAways: bySide((side) => ({ [variants[side]]: sheets[side].walkAway })),
        thresholds: bySide((side) => homes[side].threshold),
      },
    ],
  } as Scenario;
}

/** For the schema alone: a setup without clocks has none to check. */
const ANY_CLOCKS = {
  briefing: 1,
  dinner: 1,
  turn: 1,
  signing: 1,
  press: 1,
  lastCall: 1,
  secondSignature: 1,
};

/** Instructions are kept whole in a setup, also where they speak of issues that are not on the table. */
function toldIn(words: SpokenWords, { issues, sheets }: Setup): SpokenWords {
  const only = <T>(table: { readonly [id: string]: T } = {}, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(table).filter(([id]) => ids.includes(id)));
  const inPlay = issues.map(({ id }) => id);
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const found = words[lang];
      if (!found) return [];
      const variants = bySide((side) => {
        const linked = sheets[side].linkage.map(({ id }) => id);
        return Object.fromEntries(
          Object.entries(found.variants[side]).map(([id, one]) => [
            id,
            { ...one, on: only(one.on, inPlay), linkage: only(one.linkage, linked) },
          ]),
        );
      });
      return [[lang, { ...found, variants }]];
    }),
  );
}
