import type { Problem, Warning } from '../analysis/formats/notes.ts';
import * as en from './en/formats.ts';
import * as es from './es/formats.ts';
import type { ByLang, Lang } from './lang.ts';

const formats: ByLang<typeof en> = { en, es };

/** `domain.xml: gives no weight for the issue “Price”.` */
export function problemText(problem: Problem, lang: Lang): string {
  return `${problem.file}: ${filled(formats[lang].formatProblems[problem.code], problem)}`;
}

export function warningText(warning: Warning, lang: Lang): string {
  return `${warning.file}: ${filled(formats[lang].formatWarnings[warning.code], warning)}`;
}

function filled(sentence: string, facts: object): string {
  const texts = new Map(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => texts.get(name) ?? '');
}
