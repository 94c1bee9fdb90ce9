import { parts } from '../../shared/words/parts.ts';
import { fill, words } from '../words.ts';

const PLACES = [1, 2, 3, 4, 5] as const;

/** Half dots too. */
export function FiveDots({ dots }: { readonly dots: number }) {
  return (
    <span class="five-dots" role="img" aria-label={fill(words(parts).dots, { dots })}>
      {PLACES.map((place) => (
        <i key={place} class={place <= dots ? 'on' : place - dots === 0.5 ? 'half' : ''} />
      ))}
    </span>
  );
}
