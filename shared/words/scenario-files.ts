import type { FileProblem } from '../scenarios/file/problems.ts';
import * as en from './en/scenario-files.ts';
import * as es from './es/scenario-files.ts';
import type { ByLang, Lang } from './lang.ts';

const words: ByLang<typeof en> = { en, es };

/** `issues[3].options: has 1, expected 2 to 5.` */
export function fileProblemText(problem: FileProblem, lang: Lang): string {
  const { path, code, found, expected, least, most } = problem;
  const t = words[lang];
  const named = (fact: string | number | undefined) =>
    typeof fact === 'string' && (code === 'wrong-type' || code === 'missing')
      ? (t.fileTypes[fact] ?? fact)
      : fact;
  const open =
    least === undefined ? t.fileSizes.most : most === undefined ? t.fileSizes.least : t.fileSizes.between;
  const facts = {
    found: named(found),
    expected: named(expected),
    least,
    most,
    size: filled(open, { least, most }),
  };
  return `${path === '' ? t.wholeFile : path}: ${filled(t.fileProblems[code], facts)}`;
}

type Facts = Readonly<Record<string, string | number | undefined>>;

function filled(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
