import type { BySide } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { points as inPoints } from '../../numbers.ts';
import { words } from '../../words.ts';
import type { PlanePoint } from './plane-points.ts';

type Props = {
  readonly points: readonly PlanePoint[];
  readonly sides: BySide<string>;
  readonly caption: string;
};

/** The plane for whoever reads rather than looks. */
export function PlaneTable({ points, sides, caption }: Props) {
  const t = words(debrief).plane;
  return (
    <table class="text-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.what}</th>
          <th scope="col">{sides.us}</th>
          <th scope="col">{sides.cuba}</th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(({ what, at: [us, cuba] }, i) => (
          <tr key={i}>
            <th scope="row">{what}</th>
            <td data-label={sides.us}>{inPoints(10 * us)}</td>
            <td data-label={sides.cuba}>{inPoints(10 * cuba)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
