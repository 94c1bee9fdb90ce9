import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../shared/rules/result.ts';
import { RefusalNote } from './send.tsx';

type Props = {
  readonly refusal: Refusal | null;
  /** What is decided together with the buttons. */
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The buttons of a phase: always in sight, whatever is read above them. */
export function Foot({ refusal, before, children }: Props) {
  return (
    <div class="foot">
      {before}
      <RefusalNote refusal={refusal} />
      <div class="row">{children}</div>
    </div>
  );
}
