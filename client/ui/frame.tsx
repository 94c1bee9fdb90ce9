import type { ComponentChildren } from 'preact';
import { parts } from '../../shared/words/parts.ts';
import { terms } from '../../shared/words/terms.ts';
import { words } from '../lang.ts';
import { LangSwitch } from './lang-switch.tsx';

type Props = {
  readonly children: ComponentChildren;
  /** Stands in the ink bar, between the name and the languages. */
  readonly bar?: ComponentChildren;
  readonly wide?: boolean;
};

/** The frame of every page but the first and the table: an ink bar, then paper. */
export function Frame({ children, bar, wide }: Props) {
  return (
    <>
      <header class="frame-bar on-ink">
        <a class="brand" href="/" aria-label={words(parts).home}>
          {words(terms).product}
        </a>
        {bar && <div class="frame-bar-middle">{bar}</div>}
        <LangSwitch />
      </header>
      <main id="main" class={wide ? 'frame-main wide' : 'frame-main'}>
        {children}
      </main>
    </>
  );
}
