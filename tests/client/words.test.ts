import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { captions } from '../../shared/words/captions.ts';
import { classroom } from '../../shared/words/class.ts';
import { classBefore } from '../../shared/words/class-before.ts';
import { classDebrief } from '../../shared/words/class-debrief.ts';
import { classFreeze } from '../../shared/words/class-freeze.ts';
import { classOffers } from '../../shared/words/class-offers.ts';
import { classPlan } from '../../shared/words/class-plan.ts';
import { classStudents } from '../../shared/words/class-students.ts';
import { classSurvey } from '../../shared/words/class-survey.ts';
import { classTalk } from '../../shared/words/class-talk.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { embed } from '../../shared/words/embed.ts';
import { kit } from '../../shared/words/kit.ts';
import { kitDebrief } from '../../shared/words/kit-debrief.ts';
import { kitLessons } from '../../shared/words/kit-lessons.ts';
import { kitPaper } from '../../shared/words/kit-paper.ts';
import { kitRubric } from '../../shared/words/kit-rubric.ts';
import { kitWorksheets } from '../../shared/words/kit-worksheets.ts';
import { landing } from '../../shared/words/landing.ts';
import { LANGS, type Lang } from '../../shared/words/lang.ts';
import { library } from '../../shared/words/library.ts';
import { pages } from '../../shared/words/pages.ts';
import { parts } from '../../shared/words/parts.ts';
import { phrases } from '../../shared/words/phrases.ts';
import { previews } from '../../shared/words/previews.ts';
import { privacy } from '../../shared/words/privacy.ts';
import { reading } from '../../shared/words/reading.ts';
import { refusals } from '../../shared/words/refusals.ts';
import { replay } from '../../shared/words/replay.ts';
import { result } from '../../shared/words/result.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';

const AREAS = {
  captions,
  classroom,
  classStudents,
  classTalk,
  classBefore,
  classDebrief,
  classFreeze,
  classOffers,
  classPlan,
  classSurvey,
  classWall,
  embed,
  kit,
  kitDebrief,
  kitLessons,
  kitPaper,
  kitRubric,
  kitWorksheets,
  landing,
  library,
  pages,
  parts,
  phrases,
  previews,
  privacy,
  reading,
  refusals,
  replay,
  result,
  table,
  terms,
};

/** Every sentence under its path: "pages.join.title". */
function sentences(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The values a message asks for, with their kinds, in any order: {side} and {count, plural, ...}. */
function asksFor(ast: Ast): readonly string[] {
  const found = ast.flatMap((element) => {
    const own = 'value' in element && element.type !== 0 ? [`${element.type} ${String(element.value)}`] : [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap((one) => asksFor(one.value)) : [];
    return [...own, ...inner];
  });
  return [...new Set(found)].sort();
}

function parsed(lang: Lang): ReadonlyMap<string, readonly string[]> {
  const all = Object.entries(AREAS).flatMap(([name, area]) => sentences(area[lang], name));
  const empty = all.filter(([, sentence]) => sentence.trim() === '');
  expect(empty).toEqual([]);
  return new Map(
    all.map(([path, sentence]) => [
      path,
      asksFor(new IntlMessageFormat(sentence, lang, {}, { ignoreTag: true }).getAst()),
    ]),
  );
}

test('both languages have the same sentences, each asking for the same values', () => {
  const [en, es] = LANGS.map(parsed);
  expect(es).toEqual(en);
  expect(en?.size).toBeGreaterThan(300);
});
