import { LANGS } from '../../shared/words/lang.ts';
import { parts } from '../../shared/words/parts.ts';
import { lang, setLang, words } from '../lang.ts';

const NAMES = { en: 'English', es: 'Español' } as const;

/** Both languages by their own names, at any time, on every page. */
export function LangSwitch() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look for a form; this is a pair of toggles.
    <div class="lang-switch" role="group" aria-label={words(parts).language}>
      {LANGS.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={lang.value === one}
          onClick={() => setLang(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}
