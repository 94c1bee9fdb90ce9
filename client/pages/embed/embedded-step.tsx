import back from 'lucide-static/icons/chevron-left.svg?raw';
import forward from 'lucide-static/icons/chevron-right.svg?raw';
import { useState } from 'preact/hooks';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { embed } from '../../../shared/words/embed.ts';
import { replay } from '../../../shared/words/replay.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { currentUrl, pathTo } from '../../router.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import { atEnd, frameAt, moveBy, timeline } from '../../timeline.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { fill, words } from '../../words.ts';
import { Ladders } from '../replay/ladders.tsx';
import { Situation } from '../replay/situation.tsx';
import { type Seen, stepIn } from '../replay/source.ts';
import { endingText } from '../result/ending-text.ts';
import { Bare } from './bare.tsx';

type Props = { readonly id: string; readonly as: As; readonly seen: Seen };

/** In words and ladders, without the painted room: its engine would weigh more than the page around the frame. */
export function EmbeddedStep({ id, as, seen: { brief, frames } }: Props) {
  const t = words(replay);
  const [line, setLine] = useState(() => timeline(frames, stepIn(currentUrl().searchParams)));
  const { view, events, seq } = frameAt(line);
  const content = scenario(brief);
  const issues = brief.issues.map(({ id }) => id);
  const telling: Telling = { content, rounds: brief.rounds, issues, signed: view.signed };
  const over = frames.at(-1)?.view.ending != null;
  const title = over ? t.title : t.titlePublic;
  const { ending, signed } = view;
  const search = new URLSearchParams({ at: String(seq), as: over ? as : 'public' });
  return (
    <Talks.Provider value={content}>
      <Bare>
        <PageTitle title={title}>
          {title}: {content.formats[brief.format]?.name ?? content.title}
        </PageTitle>
        {!over && <p class="notice">{t.publicOnly}</p>}
        <p class="replay-caption" aria-live="polite">
          {events.map((event) => captionOf(event, telling)).join(' ')}
        </p>
        <div class="row embed-steps">
          <Button
            aria-label={t.back}
            aria-disabled={line.at === 0}
            onClick={() => setLine((from) => moveBy(from, -1))}
          >
            <Icon svg={back} />
          </Button>
          <span class="number">{fill(t.position, { step: line.at + 1, steps: frames.length })}</span>
          <Button
            aria-label={t.forward}
            aria-disabled={atEnd(line)}
            onClick={() => setLine((from) => moveBy(from, 1))}
          >
            <Icon svg={forward} />
          </Button>
          <a
            href={`${pathTo({ page: 'replay', id })}?${search}`}
            target="_blank"
            rel="noopener"
            title={words(embed).opens}
          >
            {words(embed).open}
          </a>
        </div>
        {ending && (
          <p class="embed-ending">
            {endingText({ ending, signed, issues: issues.length, sides: sideNames(content) })}
          </p>
        )}
        <Situation view={view} />
        <Ladders brief={brief} view={view} content={content} />
      </Bare>
    </Talks.Provider>
  );
}
