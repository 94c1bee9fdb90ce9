import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type ByLang, LANGS, type Lang } from '../shared/words/lang.ts';
import { onDevice } from './store/remembered.ts';

export function isLang(word: string | null | undefined): word is Lang {
  return LANGS.some((lang) => lang === word);
}

/** What the address asked for when the page was opened; moves within it leave that behind. */
const asked = new URLSearchParams(location.search).get('lang');

function firstLang(): Lang {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return [asked, onDevice.read('lang'), ...spoken].find(isLang) ?? 'en';
}

const chosen = signal<Lang>(firstLang());
export const lang: ReadonlySignal<Lang> = chosen;

effect(() => {
  document.documentElement.lang = chosen.value;
});

export function setLang(next: Lang): void {
  onDevice.write('lang', next);
  const url = new URL(location.href);
  // A language in the address would win again after a refresh.
  if (url.searchParams.has('lang')) {
    url.searchParams.set('lang', next);
    history.replaceState(history.state, '', url);
  }
  chosen.value = next;
}

/** A language that others propose holds until this person has chosen one. */
export function beginIn(proposed: Lang | null): void {
  if (proposed !== null && !isLang(asked) && !isLang(onDevice.read('lang'))) setLang(proposed);
}

/** The dictionary in the language of the moment: `const t = words(terms)`. Reading it follows the switch. */
export function words<T>(area: ByLang<T>): T {
  return area[chosen.value];
}
