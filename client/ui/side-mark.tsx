import type { Side } from '../../shared/rules/vocabulary.ts';
import { useSides } from '../sides.ts';

/** Square for the United States, circle for Cuba: the two are never told apart by colour alone. */
export function SideMark({ side }: { readonly side: Side }) {
  return <i class={`side-mark ${side}`} aria-hidden="true" />;
}

export function SideName({ side }: { readonly side: Side }) {
  const sides = useSides();
  return (
    <span class="side-name">
      <SideMark side={side} /> {sides[side].name}
    </span>
  );
}
