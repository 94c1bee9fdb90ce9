import type { Place } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { pathTo } from '../../router.ts';
import type { HeldClass } from '../../store/classes.ts';
import { seatAddress } from '../../store/seats.ts';
import { buttonClass } from '../../ui/button.tsx';
import { words } from '../../words.ts';
import { HomeworkOffers } from './homework-offers.tsx';
import { OwnSentence } from './own-sentence.tsx';

type Props = { readonly held: HeldClass; readonly place: Place };

/** What a student does once the talks at the own table are over. */
export function AfterTalks({ held, place }: Props) {
  const t = words(classWall).place;
  return (
    <>
      <p class="place-wait" role="status">
        {t.overText}
      </p>
      <div class="row">
        {place.chair && (
          <a class={buttonClass({ kind: 'primary' })} href={seatAddress(place.chair)}>
            {t.result}
          </a>
        )}
        {place.allOver && (
          <a class={buttonClass({})} href={pathTo({ page: 'class-debrief', id: place.class })}>
            {t.debrief}
          </a>
        )}
      </div>
      <OwnSentence held={held} kept={place.sentence} />
      <HomeworkOffers held={held} place={place} />
    </>
  );
}
