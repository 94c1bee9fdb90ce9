import type { Bench, Side } from '../../shared/rules/vocabulary.ts';
import { useSides } from '../sides.ts';

/** Square for the United States, circle for Cuba, a triangle for the press: they are never told apart by colour alone. */
export function SideMark({ side }: { readonly side: Bench }) {
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
