import type { Side } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { useSides } from '../../sides.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly side: Side; readonly onTable: () => void };

/** For whoever sat down when the talks were under way. */
export function LateBar({ side, onTable }: Props) {
  const sides = useSides();
  const t = words(pages).briefing;
  return (
    <div class="ready-bar">
      <p>{fill(t.late, { side: sides[side].inText })}</p>
      <Button kind="primary" large onClick={onTable}>
        {t.toTable}
      </Button>
    </div>
  );
}
