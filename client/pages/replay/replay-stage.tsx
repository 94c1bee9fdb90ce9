import type { ReplayView as As } from '../../../shared/protocol.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { replay } from '../../../shared/words/replay.ts';
import { useStage } from '../../ui/use-stage.ts';
import { words } from '../../words.ts';

type Props = { readonly brief: Brief; readonly view: View; readonly as: As };

/** The room as it was, where the browser can paint it; scenery only. */
export function ReplayStage({ brief, view, as }: Props) {
  const { holder, state, painted } = useStage({ brief, view, you: as === 'us' || as === 'cuba' ? as : null });
  if (painted.value === 'failed') return <p class="notice">{words(replay).noStage}</p>;
  return <div class={`replay-stage stage sky-${state.sky}`} ref={holder} aria-hidden="true" />;
}
