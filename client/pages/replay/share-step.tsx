import download from 'lucide-static/icons/download.svg?raw';
import { useEffect } from 'preact/hooks';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { replay } from '../../../shared/words/replay.ts';
import { fileAddress } from '../../net/http.ts';
import { pathTo, rewriteAddress } from '../../router.ts';
import { atEnd, frameAt, type Timeline } from '../../timeline.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words.ts';
import { debriefAddress, stepsOf } from '../debrief/steps.ts';
import { EmbedCode } from './embed-code.tsx';

/** Milliseconds without another step. */
const REST = 200;

type Props = {
  readonly line: Timeline;
  readonly as: As;
  readonly match: string | null;
  readonly playing: boolean;
  readonly onAnother: (() => void) | null;
};

/** The address follows the cursor when it rests, so that a refresh or a shared link comes back to this step. */
export function ShareStep({ line, as, match, playing, onAnother }: Props) {
  const t = words(replay);
  const { seq } = frameAt(line);
  const over = line.frames.at(-1)?.view.ending != null;
  const search = new URLSearchParams({ at: String(seq), as });
  const path = pathTo({ page: 'replay', id: match });
  const address = `${path}?${search}`;
  useEffect(() => {
    if (playing && !atEnd(line)) return;
    const resting = setTimeout(() => {
      // Whoever follows a link just then is on the way to another page, which a busy device has not drawn yet.
      if (location.pathname === path) rewriteAddress(address);
    }, REST);
    return () => clearTimeout(resting);
  }, [address, playing]);
  return (
    <section class="no-print share-step" aria-label={t.share}>
      {match !== null && <CopyButton text={new URL(address, location.origin).href} label={t.share} />}
      {match !== null && <EmbedCode match={match} seq={seq} as={as} />}
      <div class="row">
        {match !== null && over && (
          <a class={buttonClass({})} href={fileAddress(match)} download={`ninety-miles-${match}.talks.json`}>
            <Icon svg={download} /> {t.download}
          </a>
        )}
        {over && (
          <a
            class={buttonClass({})}
            href={debriefAddress(match, stepsOf({ id: match, coachClosed: false })[0] ?? 'text', null)}
          >
            {words(debrief).title}
          </a>
        )}
        {onAnother ? (
          <Button onClick={onAnother}>{t.another}</Button>
        ) : (
          <a class={buttonClass({})} href="/replay">
            {t.another}
          </a>
        )}
      </div>
    </section>
  );
}
