import './top-bar.css';
import menuIcon from 'lucide-static/icons/menu.svg?raw';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { terms } from '../../shared/words/terms.ts';
import { longDate, points } from '../numbers.ts';
import { cityName } from '../places.ts';
import { scenario } from '../scenario.ts';
import { useSides } from '../sides.ts';
import { privacy } from '../store/privacy.ts';
import { Button } from '../ui/button.tsx';
import { Clock } from '../ui/clock.tsx';
import { Icon } from '../ui/icon.tsx';
import { LangSwitch } from '../ui/lang-switch.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { fullClock } from './model/clock.ts';
import { planB, worthOf } from './model/effect.ts';
import { namesOf } from './names.ts';
import { useTable, visitMade } from './table-state.ts';
import { TopMeter } from './top-meter.tsx';

export function TopBar() {
  const { session, brief, view, me, text, asking } = useTable();
  const sides = useSides();
  const t = words(table);
  const { round } = view.value;
  const here = brief.value.rounds[round - 1];
  return (
    <header class="top on-ink">
      <a class="brand" href="/">
        {words(terms).product}
      </a>
      {/* A phone folds the picture that says it away. */}
      {brief.value.own && (
        <p class="top-side phone-only">
          <SideMark side={me} /> {sides[me].name} <span class="visually-hidden">({t.room.you})</span>
        </p>
      )}
      <p class="round">
        <b>{fill(t.top.round, { round, rounds: brief.value.rounds.length })}</b>
        {here && (
          <span>
            {cityName(scenario(brief.value), here.city)}, {longDate(here.date)}
          </span>
        )}
      </p>
      <div class="top-meters">
        <Climate />
        {brief.value.own && <Own text={text.value} />}
      </div>
      <span class="on-ink top-clock">
        <Clock
          deadline={view.value.deadline}
          skew={session.skew.value}
          full={fullClock(brief.value, view.value.phase)}
          paused={view.value.paused}
        />
      </span>
      <LangSwitch />
      <Button class="top-menu" kind="quiet" aria-label={t.top.menu} onClick={() => (asking.value = 'menu')}>
        <Icon svg={menuIcon} size={24} />
      </Button>
    </header>
  );
}

function Climate() {
  const { brief, view } = useTable();
  const t = words(table).top;
  const names = namesOf(brief.value);
  const gestures = brief.value.issues.flatMap((issue) =>
    issue.options.flatMap(({ id, gate }) =>
      gate === undefined ? [] : [{ at: gate, says: names.short(issue.id, id) }],
    ),
  );
  const gates = [
    ...(brief.value.dinner
      ? [
          {
            at: brief.value.numbers.dinnerClimate,
            says: t.dinner,
            text: fill(t.gateDinner, { climate: brief.value.numbers.dinnerClimate }),
          },
        ]
      : []),
    ...gestures.map(({ at, says }) => ({ at, says, text: fill(t.gate, { option: says, climate: at }) })),
  ];
  // What a warmer climate opens first; the explanation has them all.
  const [next] = gates.filter(({ at }) => at > view.value.climate).sort((a, b) => a.at - b.at);
  return (
    <TopMeter
      label={t.climate}
      says={[
        fill(t.climateNow, { climate: view.value.climate }),
        ...gates.map(({ at, text }) => (view.value.climate >= at ? fill(t.gateReached, { text }) : text)),
      ]}
      value={view.value.climate}
      max={100}
      figure={String(view.value.climate)}
      note={next && `${next.at}: ${next.says}`}
      marks={gates.map(({ at }) => at)}
    />
  );
}

function Own({ text }: { readonly text: Readonly<Record<string, string>> }) {
  const at = useTable();
  const { brief, view, me } = at;
  const t = words(table).top;
  const mine = { brief: brief.value, view: view.value, visit: visitMade(at) };
  const worth = worthOf(mine, text);
  if (worth === null) return null;
  const covered = privacy.value;
  const best = planB(mine);
  const needs = worth.vote.threshold;
  // What the text would bring is no news once the talks are over: then the score stands.
  const { ending, result } = view.value;
  const score = ending ? result?.scores[me] : worth.points;
  const now = ending ? words(terms).score : best === null ? words(team).total : t.scoreNow;
  const planBText = best === null ? words(team).headKnows : fill(t.planBMeans, { points: points(best) });
  return (
    <>
      {score !== undefined && (
        <TopMeter
          label={ending ? words(terms).score : best === null ? words(team).total : t.score}
          says={covered ? [t.hidden] : [`${now}: ${points(score)}`, planBText]}
          value={covered ? 0 : score}
          max={1000}
          figure={covered ? '••' : points(score)}
          note={
            covered
              ? undefined
              : best === null
                ? words(team).totalNote
                : fill(t.planB, { points: points(best) })
          }
          marks={covered || best === null ? [] : [best]}
        />
      )}
      <TopMeter
        label={t.home}
        says={
          covered
            ? [t.hidden]
            : [
                `${view.value.signed ? t.homeSigned : t.homeNow}: ${points(worth.vote.weighted)}`,
                fill(t.homeNeeds, { threshold: points(needs) }),
              ]
        }
        value={covered ? 0 : worth.vote.weighted}
        max={1000}
        figure={covered ? '••' : points(worth.vote.weighted)}
        note={covered ? undefined : fill(t.needs, { threshold: points(needs) })}
        marks={covered ? [] : [needs]}
        low={!covered && !worth.vote.passes}
      />
    </>
  );
}
