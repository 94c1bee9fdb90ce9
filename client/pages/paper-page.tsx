import './result/result.css';
import './paper/paper.css';
import { useEffect, useState } from 'preact/hooks';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { paper } from '../../shared/words/paper.ts';
import { parts } from '../../shared/words/parts.ts';
import type { Trouble } from '../net/http.ts';
import { currentUrl, pathTo } from '../router.ts';
import { scenario } from '../scenario.ts';
import { Talks } from '../sides.ts';
import { troubleText } from '../trouble-text.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { type DebriefMatch, readDebrief } from './debrief/debrief-match.ts';
import { Communique } from './paper/communique.tsx';
import { PlayerSheet } from './paper/player-sheet.tsx';

const SHEETS = [...SIDES, 'communique'] as const;
type Sheet = (typeof SHEETS)[number];

/** Pages for A4 or Letter: one for each player, and the agreed text in both languages. */
export function PaperPage({ id }: { readonly id: string }) {
  const t = words(paper);
  const [match, setMatch] = useState<DebriefMatch | { readonly trouble: Trouble } | null>(null);
  useEffect(() => {
    let gone = false;
    readDebrief(id).then((reply) => {
      if (!gone) setMatch(reply.ok ? reply.value : { trouble: reply.trouble });
    });
    return () => {
      gone = true;
    };
  }, [id]);
  if (match === null || 'trouble' in match) {
    return (
      <Frame>
        <PageTitle title={t.title} />
        <p role="status">{match ? troubleOf(match.trouble) : words(parts).loading}</p>
      </Frame>
    );
  }
  const { searchParams } = currentUrl();
  const sheet = SHEETS.find((one) => one === searchParams.get('of')) ?? 'us';
  const content = scenario(match.brief);
  const sides = sideNames(content);
  const name = (of: Sheet) =>
    of === 'communique' ? t.communique : fill(t.forSide, { side: sides[of].inText });
  return (
    <Talks.Provider value={content}>
      <Frame wide>
        <div class="no-print">
          <PageTitle title={t.title} />
          <nav class="row paper-choice" aria-label={t.choose}>
            {SHEETS.map((one) => (
              <a
                key={one}
                class={buttonClass({})}
                href={`${pathTo({ page: 'paper', id })}?of=${one}`}
                aria-current={one === sheet ? 'page' : undefined}
              >
                {name(one)}
              </a>
            ))}
            <Button kind="primary" onClick={() => print()}>
              {t.print}
            </Button>
            <a class={buttonClass({ kind: 'quiet' })} href={pathTo({ page: 'debrief', id })}>
              {t.back}
            </a>
          </nav>
        </div>
        {sheet === 'communique' ? (
          <Communique match={match} />
        ) : (
          <PlayerSheet key={sheet} match={match} side={sheet} content={content} />
        )}
      </Frame>
    </Talks.Provider>
  );
}

function troubleOf(trouble: Trouble): string {
  return trouble.code === 'not-over-yet' ? words(debrief).notOver : troubleText(trouble);
}
