import { desksIn } from '../../../shared/rules/team.ts';
import type { Member } from '../../../shared/rules/view-types.ts';
import { team } from '../../../shared/words/team.ts';
import { listed } from '../../numbers.ts';
import { fill, words } from '../../words.ts';
import { heads } from '../model/team.ts';
import { namesOf } from '../names.ts';
import { useTable } from '../table-state.ts';
import { useNameOf } from './use-name-of.ts';

/** Who is in the delegation, and what each answers for. */
export function Members() {
  const { session, brief } = useTable();
  const t = words(team);
  const nameOf = useNameOf();
  const own = brief.value.own;
  if (!own) return null;
  const label = ({ duties }: Member) =>
    listed(
      duties.map((duty) => t.duties[duty]),
      'conjunction',
    );
  return (
    <div class="team-members">
      <h2>{t.title}</h2>
      <ul>
        {own.team.map((member) => (
          <li key={member.seat} class={member.away ? 'away' : ''}>
            <b>
              <bdi>{nameOf(member.seat)}</bdi>
              {member.seat === session.seat && ` (${t.you})`}
            </b>{' '}
            <span>
              {label(member)}
              {member.away && ` · ${t.away}`}
            </span>
          </li>
        ))}
      </ul>
      <OwnPart />
    </div>
  );
}

/** TM-8: what I know, and whom to ask for the rest. */
function OwnPart() {
  const { brief } = useTable();
  const t = words(team);
  const names = namesOf(brief.value);
  const own = brief.value.own;
  if (!own) return null;
  if (heads(brief.value)) return <p>{words(team).headPart}</p>;
  const desks = desksIn(own.duties);
  const issues = brief.value.issues
    .filter(({ desk }) => desks.includes(desk))
    .map(({ id }) => names.issue(id));
  return (
    <p>
      {issues.length > 0 ? fill(t.deskIssues, { issues: listed(issues, 'conjunction') }) : t.noDeskIssues}{' '}
      {t.othersIssues} {t.headKnows}
    </p>
  );
}
