import { expect, test } from 'vitest';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { ScenarioWords, VariantWords } from '../../shared/rules/scenario-words.ts';
import { weightOf } from '../../shared/rules/scoring.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { instructionPages } from '../../shared/scenarios/instructions.ts';
import { LANGS, type Lang } from '../../shared/words/lang.ts';
import { wordsOf } from '../every-scenario.ts';

function spokenWords(id: string, lang: Lang): ScenarioWords {
  const words = wordsOf(id)[lang];
  if (!words) throw new Error(`no ${lang} words for ${id}`);
  return words;
}

const all = Object.values(SCENARIOS).flatMap((scenario) =>
  LANGS.map((lang) => ({ scenario, lang, words: spokenWords(scenario.id, lang) })),
);

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function spokenIn({ opening, on, closing }: VariantWords): string[] {
  return [opening, ...Object.values(on), closing];
}

function expectKeys(of: object, ids: readonly { readonly id: string }[], where: string): void {
  expect(Object.keys(of).sort(), where).toEqual(ids.map(({ id }) => id).sort());
}

/** Every sentence with the place it stands in; ids and addresses are not sentences. */
function sentences(of: unknown, place = ''): [string, string][] {
  if (typeof of === 'string') return place.endsWith('/url') ? [] : [[place, of]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => sentences(value, `${place}/${key}`));
}

function limits(words: ScenarioWords): [string, number][] {
  const issues = Object.entries(words.issues).flatMap(([id, issue]): [string, number][] => [
    [issue.name, 24 - issue.name.length],
    [issue.what, 60 - wordsIn(issue.what)],
    [issue.lines.us, 35 - wordsIn(issue.lines.us)],
    [issue.lines.cuba, 35 - wordsIn(issue.lines.cuba)],
    [issue.history, 60 - wordsIn(issue.history)],
    ...Object.entries(issue.options).flatMap(([option, { short, long }]): [string, number][] => [
      [`${id}/${option}: ${short}`, 28 - short.length],
      [long, 30 - wordsIn(long)],
    ]),
  ]);
  const links = SIDES.flatMap((side) =>
    Object.values(words.variants[side]).flatMap(({ linkage }) => Object.values(linkage ?? {})),
  );
  const variants = SIDES.flatMap((side) => Object.values(words.variants[side]));
  const general = variants.flatMap(({ opening, closing }) => [opening, closing]);
  const particular = variants.flatMap(({ on }) => Object.values(on));
  const news = Object.values(words.dispatches);
  return [
    ...issues,
    ...words.background.map(({ text }): [string, number] => [text, 80 - wordsIn(text)]),
    ...general.map((text): [string, number] => [text, 70 - wordsIn(text)]),
    ...particular.map((text): [string, number] => [text, 40 - wordsIn(text)]),
    ...links.map((why): [string, number] => [why, 30 - wordsIn(why)]),
    ...news.map(({ body }): [string, number] => [body, 45 - wordsIn(body)]),
    ...news.map(({ headline }): [string, number] => [headline, 40 - headline.length]),
    ...Object.values(words.hints ?? {}).map((hint): [string, number] => [hint, 30 - wordsIn(hint)]),
  ];
}

test('[SC-16] the words of a scenario cover every id and no other, in every language', () => {
  for (const { scenario, lang, words } of all) {
    expectKeys(words.issues, scenario.issues, lang);
    for (const { id, options } of scenario.issues)
      expectKeys(words.issues[id]?.options ?? {}, options, `${lang}/${id}`);
    for (const side of SIDES) {
      expectKeys(words.constituencies[side], scenario.constituencies[side], lang);
      expectKeys(words.variants[side], scenario.variants[side], lang);
      for (const { id, linkage } of scenario.variants[side]) {
        const about = Object.keys(words.variants[side][id]?.on ?? {});
        expect(
          scenario.issues.map((issue) => issue.id),
          `${lang}/${id}`,
        ).toEqual(expect.arrayContaining(about));
        const known = linkage.map((one) => one.id);
        expect(known, `${lang}/${id}`).toEqual(
          expect.arrayContaining(Object.keys(words.variants[side][id]?.linkage ?? {})),
        );
      }
    }
    expectKeys(words.dispatches, scenario.dispatches, lang);
    expectKeys(words.formats, scenario.formats, lang);
  }
});

test('[SC-17] every text keeps to the length that its place on the screen allows', () => {
  for (const { scenario, lang, words } of all)
    expect(
      limits(words).filter(([, room]) => room < 0),
      `${scenario.id}/${lang}`,
    ).toEqual([]);
});

test('[SC-18] what a student reads as history has a source at a web address', () => {
  for (const { scenario, lang, words } of all)
    for (const { id } of scenario.issues) {
      const sources = words.issues[id]?.sources ?? [];
      expect(sources.length, `${lang}/${id}`).toBeGreaterThan(0);
      for (const { url } of sources) expect(['http:', 'https:']).toContain(new URL(url).protocol);
    }
});

test('[SC-19] both languages say the same: the same pages and sources, nothing empty, nothing untranslated', () => {
  for (const { id } of Object.values(SCENARIOS)) {
    const [english, spanish] = LANGS.map((lang) => spokenWords(id, lang));
    const here = sentences(english);
    const there = sentences(spanish);
    expect(there.map(([place]) => place).sort()).toEqual(here.map(([place]) => place).sort());
    const translated = new Map(there);
    for (const [place, text] of here) {
      expect(text.trim().length, place).toBeGreaterThan(0);
      // A country or a city may be called the same in both.
      if (!/^\/(sides|places)\//.test(place)) expect(translated.get(place), place).not.toBe(text);
    }
    for (const issue of Object.keys(english?.issues ?? {}))
      expect(spanish?.issues[issue]?.sources.map(({ url }) => url)).toEqual(
        english?.issues[issue]?.sources.map(({ url }) => url),
      );
  }
});

test('[SC-20] Cuba speaks of the blockade, the United States of the embargo', () => {
  for (const { words } of all) {
    const spoken = (side: 'us' | 'cuba'): string =>
      [
        ...Object.values(words.issues).map(({ lines }) => lines[side]),
        ...Object.values(words.variants[side]).flatMap(spokenIn),
      ].join('\n');
    expect(spoken('cuba')).not.toMatch(/embargo/i);
    expect(spoken('us')).not.toMatch(/blockade|bloqueo/i);
  }
  const english = spokenWords('us-cuba-2015', 'en').issues.embargo?.lines;
  expect([english?.us, english?.cuba]).toEqual([
    expect.stringContaining('embargo'),
    expect.stringContaining('blockade'),
  ]);
});

test('[SC-21] in every format the instructions speak of what is on the table, the weightiest first, and of nothing else', () => {
  for (const { scenario, lang, words } of all)
    for (const format of scenario.formats)
      for (const side of SIDES)
        for (const { id } of scenario.variants[side]) {
          const where = `${scenario.id}/${lang}/${format.id}/${id}`;
          const { sheets } = compileSetup(scenario, format.id, {
            seed: 'words',
            clock: 'off',
            variants: { [side]: id },
          });
          const sheet = sheets[side];
          const told = words.variants[side][id];
          if (!told) throw new Error(where);
          const pages = instructionPages(told, sheet);
          const about = pages.flat().flatMap(({ issue }) => issue ?? []);
          const weights = about.map((issue) => weightOf(sheet, issue));
          expect(format.issues, where).toEqual(expect.arrayContaining(about));
          expect(weights, where).toEqual([...weights].sort((a, b) => b - a));
          const heaviest = [...format.issues].sort((a, b) => weightOf(sheet, b) - weightOf(sheet, a));
          expect(about, where).toEqual(expect.arrayContaining(heaviest.slice(0, 3)));
          expect(pages.flat().at(0)?.text).toBe(told.opening);
          expect(pages.flat().at(-1)?.text).toBe(told.closing);
          for (const page of pages)
            expect(wordsIn(page.map(({ text }) => text).join(' ')), where).toBeLessThanOrEqual(80);
        }
});

test('[SC-21] what holds in every format names no issue', () => {
  for (const { words } of all)
    for (const side of SIDES)
      for (const { opening, closing } of Object.values(words.variants[side]))
        for (const { name } of Object.values(words.issues))
          expect(`${opening} ${closing}`.toLowerCase()).not.toContain(name.toLowerCase());
});
