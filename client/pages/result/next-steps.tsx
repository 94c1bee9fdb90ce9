import download from 'lucide-static/icons/download.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import type { ComponentChildren } from 'preact';
import type { MatchInfo } from '../../../shared/protocol.ts';
import { other, type SeatId, type Side, sideOf } from '../../../shared/rules/vocabulary.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { result } from '../../../shared/words/result.ts';
import { dataAddress, fileAddress } from '../../net/http.ts';
import { OWN_SCENARIO } from '../../own-scenario.ts';
import { pathTo } from '../../router.ts';
import { seatAt } from '../../store/seats.ts';
import { buttonClass } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words.ts';
import { debriefAddress } from '../debrief/steps.ts';

const DATA = [
  { file: 'events.csv', name: 'events' },
  { file: 'results.csv', name: 'results' },
  { file: 'data.json', name: 'json' },
] as const;

type Props = {
  readonly info: MatchInfo;
  readonly seat: SeatId;
  readonly children?: ComponentChildren;
};

/** The same match once more, from either chair. */
export function againAddress(info: MatchInfo, side: Side): string {
  const { format, opponent, clock, dropOut, ownScenario } = info;
  // A file is not kept by the server: the page offers the last one that this device opened.
  const scenario = ownScenario ? OWN_SCENARIO : info.scenario;
  return `/new?${new URLSearchParams({ scenario, format, side, opponent, clock, dropOut })}`;
}

export function NextSteps({ info, seat, children }: Props) {
  const t = words(result);
  const { match } = info;
  const replay = pathTo({ page: 'replay', id: match });
  const lesson = seatAt(match, seat)?.lesson;
  return (
    <section class="no-print next-steps" aria-labelledby="result-next">
      <h2 id="result-next">{t.actions}</h2>
      <div class="row">
        {lesson && (
          <a class={buttonClass({ kind: 'primary' })} href={pathTo({ page: 'class-place', id: lesson })}>
            {words(classWall).place.classPage}
          </a>
        )}
        <a
          class={buttonClass({ kind: lesson ? 'plain' : 'primary' })}
          href={debriefAddress(match, 'text', seat)}
        >
          {words(debrief).title}
        </a>
        <a class={buttonClass({})} href={replay}>
          <Icon svg={play} /> {t.replay}
        </a>
        {children}
        <a class={buttonClass({})} href={againAddress(info, sideOf(seat))}>
          {t.again}
        </a>
        <a class={buttonClass({})} href={againAddress(info, other(sideOf(seat)))}>
          {t.otherSide}
        </a>
        <a class={buttonClass({})} href={fileAddress(match)} download={`ninety-miles-${match}.talks.json`}>
          <Icon svg={download} /> {t.download}
        </a>
        <a class={buttonClass({})} href={`${pathTo({ page: 'paper', id: match })}?of=${sideOf(seat)}`}>
          <Icon svg={printer} /> {t.print}
        </a>
      </div>
      <h3>{t.data}</h3>
      <ul class="data-links">
        {DATA.map(({ file, name }) => (
          <li key={file}>
            <a href={dataAddress(match, file)} download={`ninety-miles-${match}-${file}`}>
              {t.dataFiles[name]}
            </a>
          </li>
        ))}
      </ul>
      <h3>{t.share}</h3>
      <CopyButton text={new URL(replay, location.origin).href} label={t.share} />
    </section>
  );
}
