import { useEffect, useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import type { TurningPoint } from '../../../shared/coach/turning-points.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { coach } from '../../../shared/words/coach.ts';
import { useDebrief } from '../../analysis/use-debrief.ts';
import { scenario } from '../../scenario.ts';
import { Talks, useSides } from '../../sides.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { type DebriefMatch, readDebrief } from '../debrief/debrief-match.ts';
import { causeText } from '../debrief/turning-point-card.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** A table, and one of the moments in which its talks turned; then one step on or back. */
export function MomentChoice({ board, acts }: Props) {
  const t = words(classWall).moment;
  const ended = board.tables.filter(({ status }) => status === 'over');
  const { moment } = board.course;
  const [chosen, setChosen] = useState(moment?.match ?? ended[0]?.match ?? '');
  if (ended.length === 0) return <p>{t.noTables}</p>;
  return (
    <div class="moment-choice">
      <Field label={t.table}>
        {(wiring) => (
          <select {...wiring} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {ended.map(({ match, number }) => (
              <option key={match} value={match}>
                {fill(words(classroom).tables.table, { number })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Turns key={chosen} match={chosen} board={board} acts={acts} />
    </div>
  );
}

function Turns({ match, ...props }: Props & { readonly match: string }) {
  const [seen, setSeen] = useState<DebriefMatch | null | 'failed'>(null);
  useEffect(() => {
    let gone = false;
    readDebrief(match).then((reply) => {
      if (!gone) setSeen(reply.ok ? reply.value : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [match]);
  if (seen === 'failed') return <p class="notice bad">{words(coach).failed}</p>;
  if (!seen) return <p role="status">{words(coach).reckoning}</p>;
  return (
    <Talks.Provider value={scenario(seen.brief)}>
      <TurnList {...props} match={seen} />
    </Talks.Provider>
  );
}

function TurnList({ match, board, acts }: Props & { readonly match: DebriefMatch }) {
  const t = words(classWall).moment;
  const sides = useSides();
  const content = scenario(match.brief);
  const debrief = useDebrief(match.records);
  const { moment } = board.course;
  const show = (seq: number) =>
    acts.act({ wish: { type: 'moment', match: match.id ?? '', seq }, says: 'moment' });
  if (debrief === 'failed') return <p class="notice bad">{words(coach).failed}</p>;
  if (debrief === 'reckoning') return <p role="status">{words(coach).reckoning}</p>;
  const turns = turnsOf(debrief.turningPoints);
  const here = moment?.match === match.id ? moment.seq : null;
  const last = match.records.at(-1)?.seq ?? 1;
  return (
    <>
      {turns.length === 0 ? <p>{t.none}</p> : <p>{t.lead}</p>}
      <ul class="moments">
        {turns.map((point) => (
          <li key={point.seq}>
            <span>
              {SIDES.filter((side) => debrief.turningPoints[side].some(({ seq }) => seq === point.seq)).map(
                (side) => (
                  <SideMark key={side} side={side} />
                ),
              )}{' '}
              <b>{fill(words(coach).moment, { round: point.round, seq: point.seq })}</b>:{' '}
              {causeText(point, match, { sides, content })}
            </span>
            <Button aria-pressed={here === point.seq} onClick={() => show(point.seq)}>
              {here === point.seq ? t.isShown : t.show}
            </Button>
          </li>
        ))}
      </ul>
      {here !== null && (
        <div class="row">
          <Button aria-disabled={here <= 1} onClick={() => here > 1 && show(here - 1)}>
            {t.back}
          </Button>
          <Button aria-disabled={here >= last} onClick={() => here < last && show(here + 1)}>
            {t.forward}
          </Button>
        </div>
      )}
    </>
  );
}

/** Those of both sides, each moment once, in the order of the talks. */
function turnsOf(points: { readonly [side in (typeof SIDES)[number]]: readonly TurningPoint[] }) {
  const bySeq = new Map(SIDES.flatMap((side) => points[side].map((point) => [point.seq, point] as const)));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
