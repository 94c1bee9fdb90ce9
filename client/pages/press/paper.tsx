import './press.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Newspaper, Question, RedactedEvent } from '../../../shared/rules/view-types.ts';
import { type AnySeat, type Bench, benchOf, type PressSeat } from '../../../shared/rules/vocabulary.ts';
import { captions } from '../../../shared/words/captions.ts';
import { press } from '../../../shared/words/press.ts';
import { isolated } from '../../isolated.ts';
import { remarkText } from '../../remark-text.ts';
import { useSides } from '../../sides.ts';
import type { Past } from '../../table/model/history.ts';
import { FlagButton, type Written } from '../../table/report-remark.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';

export type NameOf = (seat: AnySeat) => string | undefined;

/** What a journalist is called; one whose name is not known goes by a number. */
export function journalistName(seat: PressSeat, nameOf?: NameOf): string {
  const number = Number(seat.split('-')[1]);
  return isolated(nameOf?.(seat) ?? fill(words(captions).journalist, { number }));
}

/** To tell the teacher of what somebody else wrote. */
export type Reporting = {
  readonly past: Past;
  /** Whose own words need no reporting. */
  readonly me: Bench;
  readonly onReport: (written: Written) => void;
};

type Named = { readonly nameOf?: NameOf | undefined; readonly reporting?: Reporting | undefined };
type Props = Named & {
  readonly newspaper: Newspaper;
  /** What stands under a question. */
  readonly below?: (question: Question) => ComponentChildren;
};

/** What is printed and what was asked, newest of each journalist; nothing where nobody reports or ever did. */
export function Paper({ newspaper, nameOf, reporting, below }: Props) {
  const t = words(press);
  const id = useId();
  const { seats, questions, headlines } = newspaper;
  if (seats.length + questions.length + headlines.length === 0) return null;
  return (
    <div class="paper-of-press">
      <section aria-labelledby={`${id}-front`}>
        <h3 id={`${id}-front`}>{t.frontPage}</h3>
        {headlines.length === 0 && <p class="muted">{t.frontPageNone}</p>}
        {headlines.map(({ seat, round, text }) => (
          <blockquote key={seat} class="printed">
            <p>
              <bdi>{remarkText(text)}</bdi>
            </p>
            <footer>
              {fill(t.by, { name: journalistName(seat, nameOf), round })}
              <ReportButton
                reporting={reporting}
                seat={seat}
                name={journalistName(seat, nameOf)}
                isIt={(event) => event.type === 'printed' && event.text === text}
              />
            </footer>
          </blockquote>
        ))}
      </section>
      <section aria-labelledby={`${id}-questions`}>
        <h3 id={`${id}-questions`}>{t.questions}</h3>
        {questions.length === 0 && <p class="muted">{t.questionsNone}</p>}
        <ul class="questions">
          {questions.map((question) => (
            <li key={question.id}>
              <Asked question={question} nameOf={nameOf} reporting={reporting} />
              {below?.(question)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type AskedProps = Named & { readonly question: Question };

/** One question, and the answer as far as there is one. */
function Asked({ question: { id, seat, to, round, text, answer }, nameOf, reporting }: AskedProps) {
  const t = words(press);
  const sides = useSides();
  return (
    <>
      <p>
        <b>
          <SideMark side="press" />{' '}
          {fill(t.asks, { name: journalistName(seat, nameOf), side: sides[to].inText, round })}
        </b>{' '}
        <bdi>{remarkText(text)}</bdi>
        <ReportButton
          reporting={reporting}
          seat={seat}
          name={journalistName(seat, nameOf)}
          isIt={(event) => event.type === 'questioned' && event.id === id}
        />
      </p>
      {answer ? (
        <p>
          <b>
            <SideMark side={to} /> {sides[to].first}
          </b>{' '}
          <bdi>{remarkText(answer.text)}</bdi>
          <ReportButton
            reporting={reporting}
            seat={answer.seat}
            name={sides[to].inText}
            isIt={(event) => event.type === 'replied' && event.question === id}
          />
        </p>
      ) : (
        <p class="muted">{t.open}</p>
      )}
    </>
  );
}

type ReportProps = Pick<Named, 'reporting'> & {
  /** Who wrote it. */
  readonly seat: AnySeat;
  readonly name: string;
  readonly isIt: (event: RedactedEvent) => boolean;
};

function ReportButton({ reporting, seat, name, isIt }: ReportProps) {
  if (!reporting || benchOf(seat) === reporting.me) return null;
  const found = reporting.past.findLast(({ events }) => events.some(isIt));
  const event = found?.events.find(isIt);
  if (!found || !event || !('text' in event) || typeof event.text !== 'string') return null;
  const written = { place: 'talks', seq: found.seq, text: event.text } as const;
  const label = fill(words(press).table.report, { name });
  return <FlagButton label={label} onClick={() => reporting.onReport(written)} />;
}
