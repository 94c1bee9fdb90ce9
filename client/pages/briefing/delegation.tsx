import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { desksIn } from '../../../shared/rules/team.ts';
import type { SeatId } from '../../../shared/rules/vocabulary.ts';
import { team } from '../../../shared/words/team.ts';
import { listed } from '../../numbers.ts';
import { issueName } from '../../option-words.ts';
import type { Session } from '../../session.ts';
import { fill, words } from '../../words.ts';
import type { Step } from './steps.tsx';

/** Who speaks for the side, and what this member answers for; nothing for whoever speaks alone. */
export function delegationSteps(session: Session, content: ScenarioWords): readonly Step[] {
  const { own } = session.brief.value;
  if (!own || own.team.length < 2) return [];
  const t = words(team);
  return [
    {
      id: 'delegation',
      chapter: t.title,
      title: t.title,
      body: <Delegation session={session} content={content} />,
      secret: true,
    },
  ];
}

function Delegation({ session, content }: { readonly session: Session; readonly content: ScenarioWords }) {
  const t = words(team);
  const brief = session.brief.value;
  if (!brief.own) return null;
  const { duties, team: members } = brief.own;
  const { names } = session.info.value;
  const nameOf = (seat: SeatId) => names[seat] ?? fill(t.member, { number: Number(seat.split('-')[1]) });
  const desks = desksIn(duties);
  const issues = brief.issues
    .filter(({ desk }) => desks.includes(desk))
    .map(({ id }) => issueName(content, id));
  return (
    <>
      <ul>
        {members.map((member) => (
          <li key={member.seat}>
            <b>
              <bdi>{nameOf(member.seat)}</bdi>
              {member.seat === session.seat && ` (${t.you})`}
            </b>
            :{' '}
            {listed(
              member.duties.map((duty) => t.duties[duty]),
              'conjunction',
            )}
            {member.away && ` · ${t.away}`}
          </li>
        ))}
      </ul>
      <dl class="duties">
        {duties.map((duty) => (
          <div key={duty}>
            <dt>{t.duties[duty]}</dt>
            <dd>{t.does[duty]}</dd>
          </div>
        ))}
      </dl>
      {issues.length > 0 && <p>{fill(t.deskIssues, { issues: listed(issues, 'conjunction') })}</p>}
      <p>{duties.includes('head') ? t.headPart : `${t.othersIssues} ${t.headKnows}`}</p>
      <p>{t.ballots.rule}</p>
    </>
  );
}
