import type { Library, ListedMatch } from '../../../shared/library-protocol.ts';
import { SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { library } from '../../../shared/words/library.ts';
import { result } from '../../../shared/words/result.ts';
import { dayOf, points } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { spoken } from '../../spoken.ts';
import { buttonClass } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { debriefAddress } from '../debrief/steps.ts';
import { endingSentence } from '../result/ending-text.ts';

export function MatchList({ matches, catalogue }: Pick<Library, 'matches' | 'catalogue'>) {
  return (
    <ol class="library-list" aria-label={words(library).list}>
      {matches.map((match) => (
        <Row key={match.match} match={match} catalogue={catalogue} />
      ))}
    </ol>
  );
}

type RowProps = { readonly match: ListedMatch; readonly catalogue: Library['catalogue'] };

function Row({ match, catalogue }: RowProps) {
  const t = words(library);
  const { match: id, scenario, format, ended, ending, settled, issues, rounds } = match;
  const kind = catalogue.find((one) => one.scenario === scenario && one.format === format);
  const about = kind && spoken(kind.about);
  if (!about) return null;
  const sides = sideNames(about);
  const date = dayOf(ended);
  const links = [
    { href: `${pathTo({ page: 'replay', id })}?as=open`, name: t.replay },
    { href: debriefAddress(id, 'text', null), name: words(debrief).title },
  ];
  return (
    <li class="card">
      <h2>
        {about.format.name} <small>{about.title}</small>
      </h2>
      <p class="muted">
        {date} · {fill(t.rounds, { rounds })}
      </p>
      <p>{endingSentence({ ending, settled, issues, sides })}</p>
      <dl class="library-results">
        {SIDES.map((side) => (
          <div key={side}>
            <dt>
              <SideMark side={side} /> {sides[side].name}
            </dt>
            <dd>
              <Result side={side} sides={match.sides} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {links.map(({ href, name }) => (
          <a
            key={name}
            class={buttonClass({})}
            href={href}
            aria-label={fill(t.of, { link: name, format: about.format.name, date })}
          >
            {name}
          </a>
        ))}
      </div>
    </li>
  );
}

function Result({ side, sides }: { readonly side: Side; readonly sides: ListedMatch['sides'] }) {
  const { total, above, below, equal } = words(result);
  const { score, beside, gain } = sides[side];
  const verdict = beside > 0 ? above : beside < 0 ? below : equal;
  const told = [
    fill(verdict, { points: points(Math.abs(beside)), own: 'no' }),
    ...(gain === null ? [] : [fill(words(library).gain, { gain })]),
  ];
  return (
    <>
      {total} <b class="number">{points(score)}</b> · {told.join(' · ')}
    </>
  );
}
