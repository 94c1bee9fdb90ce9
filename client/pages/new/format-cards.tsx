import type { ComponentChildren } from 'preact';
import { pages } from '../../../shared/words/pages.ts';
import { words } from '../../words.ts';
import { CHOICES, contentOf } from './choices.ts';
import { FormatCard } from './format-card.tsx';

type Props = {
  /** A place among `CHOICES`; another value chooses none of them. */
  readonly chosen: number | string;
  readonly onChoose: (place: number) => void;
  /** Cards behind the game's own. */
  readonly children?: ComponentChildren;
};

export function FormatCards({ chosen, onChoose, children }: Props) {
  return (
    <fieldset>
      <legend>{words(pages).new.format}</legend>
      <div class="format-cards">
        {CHOICES.map(({ scenario, format }, place) => (
          <FormatCard
            key={`${scenario} ${format}`}
            {...(contentOf(scenario).formats[format] ?? { name: format, note: '' })}
            chosen={place === chosen}
            onChoose={() => onChoose(place)}
          />
        ))}
        {children}
      </div>
    </fieldset>
  );
}
