import type { Place } from '../../../shared/class-protocol.ts';
import { classFreeze } from '../../../shared/words/class-freeze.ts';
import { fill, words } from '../../words.ts';

/** What a student reads between two lessons; the own code stands below. */
export function UntilNextTime({ place }: { readonly place: Place }) {
  const t = words(classFreeze).place;
  return (
    <>
      <p class="place-wait" role="status">
        {place.chair ? t.text : t.waiting}
      </p>
      <p>{fill(t.rejoin, { address: `${location.host}/rejoin` })}</p>
    </>
  );
}
