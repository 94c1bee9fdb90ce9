import { useCallback } from 'preact/hooks';
import { sideOf } from '../../shared/rules/vocabulary.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { pages } from '../../shared/words/pages.ts';
import { result } from '../../shared/words/result.ts';
import { useDebrief, useRecords } from '../analysis/use-debrief.ts';
import { readRecords } from '../net/http.ts';
import { moment } from '../numbers.ts';
import { scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { Talks } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { words } from '../words.ts';
import { BranchNote } from './branch/branch-note.tsx';
import { AfterThoughts } from './result/after-thoughts.tsx';
import { endingText } from './result/ending-text.ts';
import { ListingChoice } from './result/listing-choice.tsx';
import { NextSteps } from './result/next-steps.tsx';
import { ResultSheet } from './result/result-sheet.tsx';

type Props = { readonly session: Session; readonly onLookBack: () => void };

export function ResultPage({ session, onLookBack }: Props) {
  const t = words(result);
  const view = session.view.value;
  const brief = session.brief.value;
  const { match } = session.info.value;
  const read = useCallback(() => readRecords(match), [match]);
  // Without a score there is nothing to look back on.
  const debrief = useDebrief(useRecords(view.result ? read : null));
  const { ending, signed } = view;
  if (!ending) return null;
  const content = scenario(brief);
  const { format, created } = session.info.value;
  const sentence = endingText({
    ending,
    signed,
    issues: brief.issues.length,
    sides: sideNames(content),
  });
  return (
    <Talks.Provider value={content}>
      <Frame wide>
        <PageTitle title={t.title} class="result-title" fresh>
          {ending.type === 'ratified' ? t.ratifiedWord : t.noAgreement}
        </PageTitle>
        <p class="result-sentence">{sentence}</p>
        <p class="print-only">
          {content.formats[format]?.name} · {moment(created)} · {match}
        </p>
        <BranchNote branch={brief.branch} />
        <AfterThoughts match={match} seat={session.seat} numbers={view.result !== null}>
          <ResultSheet
            brief={brief}
            view={view}
            players={session.info.value.players}
            content={content}
            own={sideOf(session.seat)}
            debrief={debrief}
          />
        </AfterThoughts>
        <NextSteps info={session.info.value} seat={session.seat}>
          <Button onClick={onLookBack}>{words(pages).match.lookAtTable}</Button>
        </NextSteps>
        <ListingChoice
          info={session.info.value}
          seat={session.seat}
          played={view.result !== null && brief.branch === null}
        />
      </Frame>
    </Talks.Provider>
  );
}
