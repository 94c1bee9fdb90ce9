import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../shared/rules/vocabulary.ts';

/** Whether others may be shown a name. Simple by intent: it spares a class the obvious, and a teacher does the rest. */
export type NameFilter = (name: string) => boolean;

/** A host's own list stands in for the game's, language by language. */
export function readNameFilter(dataDir: string): NameFilter {
  return nameFilter(
    LANGS.flatMap((lang) => {
      const own = join(dataDir, `names-${lang}.txt`);
      const file = existsSync(own) ? own : join(import.meta.dirname, `${lang}.txt`);
      return wordsIn(readFileSync(file, 'utf8'));
    }),
  );
}

/** One word a line; `#` begins a comment, and a star at either end stands for any letters. */
function wordsIn(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** Digits and signs that stand for letters. What looks alike is one letter, in lists and names alike. */
const LOOKS: { readonly [sign: string]: string } = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', l: 'i' },
};

export function nameFilter(words: readonly string[]): NameFilter {
  const refused = words.map(pattern);

  return (name) => {
    const parts = partsOf(name);
    // "f u c k" is one word, and so is a whole name that was cut in two.
    const wholes = [...parts, ...spelledOut(parts), parts.join('')].map(lettersOf);
    return !wholes.some((word) => refused.some((one) => one.test(word)));
  };
}

function partsOf(text: string): readonly string[] {
  // An ñ is a letter, not an accent.
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/n\u0303/gu, 'ñ')
    .replace(/\p{M}/gu, '');
  return plain.split(/[^\p{L}\p{N}@$!|]+/u).filter((part) => part !== '');
}

/** Runs of single letters, put together. */
function spelledOut(parts: readonly string[]): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const part of [...parts, '']) {
    if (part.length === 1) run += part;
    else {
      if (run.length > 1) runs.push(run);
      run = '';
    }
  }
  return runs;
}

/** A number stays one: "Heron 45" says nothing. */
function lettersOf(part: string): string {
  if (!/\p{L}/u.test(part)) return part;
  return [...part].map((sign) => LOOKS[sign] ?? sign).join('');
}

/** Each letter as often as somebody likes, so "fuuun" is "fun". */
function pattern(word: string): RegExp {
  const [, before = '', core = '', after = ''] = /^(\*?)([^*]*)(\*?)$/.exec(word) ?? [];
  const letters = [...lettersOf(partsOf(core).join(''))].map((letter) => `${letter}+`).join('');
  if (letters === '') throw new Error(`a list of names holds "${word}", which is no word`);
  return new RegExp(`${before ? '' : '^'}${letters}${after ? '' : '$'}`, 'u');
}
