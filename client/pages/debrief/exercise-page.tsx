import { useState } from 'preact/hooks';
import type { Advice } from '../../../shared/coach/better-package.ts';
import { composedIn, type Judgement } from '../../../shared/coach/exercise.ts';
import { heldIn, ownMove, textAfter } from '../../../shared/coach/own-move.ts';
import { positionsOf } from '../../../shared/coach/positions.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { initialledText } from '../../../shared/rules/state.ts';
import { viewFor } from '../../../shared/rules/view.ts';
import {
  type Package,
  type PackageId,
  SIDES,
  type Side,
  STATUS_QUO,
} from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { analyse } from '../../analysis/analyse.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import type { Seat } from '../../store/seats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { BetterRows } from './advice-card.tsx';
import type { DebriefMatch } from './debrief-match.ts';
import { JudgementText } from './judgement-text.tsx';
import { rowsText } from './rows-text.ts';
import { debriefAddress } from './steps.ts';

type Props = {
  readonly match: DebriefMatch;
  readonly content: ScenarioWords;
  readonly seat: Seat | null;
  readonly side: Side;
  readonly advice: Advice;
};

/** The move that the address asks to be played again; `null`: none, or one that is not there. */
export function exerciseIn(search: URLSearchParams, advice: readonly Advice[]): Advice | null {
  const seq = Number(search.get('exercise'));
  return advice.find((one) => one.seq === seq && one.reason !== 'no-package-possible') ?? null;
}

/** The table as it stood before a move: somebody composes another package, and both true sheets judge it. */
export function ExercisePage({ match, content, seat, side, advice }: Props) {
  const t = words(coach).exercise;
  const sides = useSides();
  const [position] = useState(() =>
    positionsOf(match.records).find(({ record }) => record.seq === advice.seq),
  );
  const [rows, setRows] = useState<Package>({});
  const [sign, setSign] = useState(false);
  const [reopens, setReopens] = useState<PackageId>();
  const [judgement, setJudgement] = useState<Judgement | 'none' | 'empty' | 'judging' | 'failed'>('none');
  const [shown, setShown] = useState(false);
  const move = position && ownMove(position);
  if (!position?.before || !move) return null;
  const { before, record } = position;
  const initialled = before.signed ?? initialledText(before);
  const laidOver = textAfter(before, reopens);
  const accepted = viewFor(before, move.seat).menu.reopen ?? [];

  function choose(issue: string, option: string): void {
    const { [issue]: _, ...others } = rows;
    setRows(option === '' ? others : { ...others, [issue]: option });
    setJudgement('none');
  }

  async function judgeIt(event: Event): Promise<void> {
    event.preventDefault();
    if (Object.keys(rows).length === 0 && !sign) return setJudgement('empty');
    if (!move) return;
    setJudgement('judging');
    const question = {
      state: before,
      seat: move.seat,
      offer: { rows, sign, ...(reopens && { reopens }) },
      played: composedIn(move),
      at: record.at,
    };
    setJudgement(await analyse('judge', question).catch(() => 'failed' as const));
  }

  return (
    <form onSubmit={judgeIt}>
      <h2>{t.title}</h2>
      <p class="lead">{fill(t.lead, { side: sides[side].inText, round: before.round, seq: advice.seq })}</p>
      <section class="card" aria-labelledby="exercise-table">
        <h3 id="exercise-table">{t.onTable}</h3>
        <ul class="exercise-table">
          {SIDES.map((one) => {
            const lay = before.standing[one];
            return (
              <li key={one}>
                <SideMark side={one} />{' '}
                {fill(t.lay, {
                  side: sides[one].name,
                  rows: lay ? rowsText(lay.package, content) : t.nothingLay,
                })}
                {lay?.sign && ` (${words(coach).signs})`}
              </li>
            );
          })}
        </ul>
      </section>
      {accepted.length > 0 && (
        <label class="exercise-reopen">
          <span>{t.reopen}</span>
          <select
            value={reopens ?? ''}
            onChange={(event) => {
              setReopens(accepted.find((id) => id === event.currentTarget.value));
              setJudgement('none');
            }}
          >
            <option value="">{t.reopenNone}</option>
            {accepted.map((id) => (
              <option key={id} value={id}>
                {rowsText(heldIn(before, id), content)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="exercise-rows">
        {match.brief.issues.map(({ id, options }) => (
          <label key={id}>
            <span>
              {issueName(content, id)}{' '}
              {initialled[id] && (
                <small>
                  {fill(id in laidOver ? t.initialled : t.reopened, {
                    option: optionWords(content, id, initialled[id]).short,
                  })}
                </small>
              )}
            </span>
            <select value={rows[id] ?? ''} onChange={(event) => choose(id, event.currentTarget.value)}>
              <option value="">{t.leave}</option>
              {[...options.map((one) => one.id), STATUS_QUO].map((option) => (
                <option key={option} value={option}>
                  {optionWords(content, id, option).short}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label class="exercise-sign">
        <input
          type="checkbox"
          checked={sign}
          onChange={(event) => {
            setSign(event.currentTarget.checked);
            setJudgement('none');
          }}
        />{' '}
        {t.sign}
      </label>
      <div class="row">
        <Button kind="primary" type="submit">
          {t.judge}
        </Button>
        <Button
          onClick={() => {
            setRows({});
            setSign(false);
            setReopens(undefined);
            setJudgement('none');
          }}
        >
          {t.clear}
        </Button>
        {advice.better && !shown && <Button onClick={() => setShown(true)}>{t.show}</Button>}
        <a
          class={buttonClass({ kind: 'quiet' })}
          href={`${debriefAddress(match.id, 'coach', seat?.seat ?? null)}&side=${side}`}
        >
          {t.back}
        </a>
      </div>
      <div class="judgement" role="status">
        {judgement === 'judging' && <p>{t.judging}</p>}
        {judgement === 'empty' && <p>{t.empty}</p>}
        {judgement === 'failed' && <p>{words(coach).failed}</p>}
        {typeof judgement === 'object' && <JudgementText judgement={judgement} side={side} />}
      </div>
      {shown && advice.better && (
        <section class="card">
          <h3>{words(coach).advice}</h3>
          {move.reopened && (
            <p>{fill(t.reopens, { rows: rowsText(heldIn(before, move.reopened), content) })}</p>
          )}
          <BetterRows better={advice.better} side={side} content={content} />
        </section>
      )}
    </form>
  );
}
