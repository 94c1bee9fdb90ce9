import { expect, test } from 'vitest';
import { KIT_PARTS } from '../client/pages/kit/parts.ts';
import { LESSONS, timetable } from '../shared/lesson-plans.ts';
import { SCENARIOS } from '../shared/scenarios/index.ts';
import { briefChoices, roleBrief } from '../shared/scenarios/role-brief.ts';
import { usCuba2015 } from '../shared/scenarios/us-cuba-2015/scenario.ts';
import { kit } from '../shared/words/kit.ts';
import { kitDebrief } from '../shared/words/kit-debrief.ts';
import { kitLessons } from '../shared/words/kit-lessons.ts';
import { kitPaper } from '../shared/words/kit-paper.ts';
import { kitRubric } from '../shared/words/kit-rubric.ts';
import { kitWorksheets } from '../shared/words/kit-worksheets.ts';
import { LANGS } from '../shared/words/lang.ts';
import { wordsOf } from './every-scenario.ts';

test('every part of the kit has a name in both languages', () => {
  for (const lang of LANGS) expect(Object.keys(kit[lang].parts)).toEqual(KIT_PARTS);
});

test('no sentence of the kit was left in English', () => {
  const areas = [kit, kitDebrief, kitLessons, kitPaper, kitRubric, kitWorksheets];
  const both = areas.map(({ en, es }) => [texts(en), texts(es)] as const);
  for (const [en, es] of both) {
    expect(es).toHaveLength(en.length);
    // Names of concepts and placeholders alone may be the same; a sentence may not.
    expect(es.filter((text) => text.split(' ').length > 4 && en.includes(text))).toEqual([]);
  }
});

test('a lesson fills its minutes exactly', () => {
  for (const length of [50, 75] as const) {
    expect(timetable(length).at(-1)?.ends).toBe(length);
    expect(usCuba2015.formats.map(({ id }) => id)).toContain(LESSONS[length].format);
  }
});

test('there is a brief with words for each side, set of instructions and format of every scenario', () => {
  const talks = briefChoices(usCuba2015);
  expect(talks).toHaveLength(4 * 2 * 3);
  for (const scenario of Object.values(SCENARIOS)) {
    for (const choice of briefChoices(scenario)) {
      const brief = roleBrief(scenario, choice);
      const format = scenario.formats.find(({ id }) => id === choice.format);
      expect(brief.issues.map(({ issue }) => issue).sort()).toEqual([...(format?.issues ?? [])].sort());
      expect(brief.sheet.walkAway).toBe(format?.walkAways[choice.side][choice.variant]);
      expect(brief.groups.length).toBe(format?.constituencies[choice.side].length);
      for (const lang of LANGS) {
        const said = wordsOf(scenario.id)[lang]?.variants[choice.side][choice.variant];
        expect(said?.opening.length).toBeGreaterThan(20);
      }
    }
  }
});

test('what a capital forbids is never among what its delegation could live with', () => {
  for (const choice of briefChoices(usCuba2015)) {
    const { sheet, issues } = roleBrief(usCuba2015, choice);
    for (const { issue, best, bearable, thin } of issues) {
      const open = [...best, ...bearable, ...thin].map(({ option }) => option);
      expect(open.filter((option) => sheet.redLines[issue]?.includes(option))).toEqual([]);
    }
  }
});

test('the debrief guide asks at least ten questions, each tied to a concept that has its source', () => {
  for (const lang of LANGS) {
    const { questions, concepts } = kitDebrief[lang];
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(questions.filter(({ concept }) => !(concept in concepts))).toEqual([]);
  }
});

function texts(words: unknown): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(texts);
}
