import type { Ballot } from '../../../shared/rules/view-types.ts';
import { team } from '../../../shared/words/team.ts';
import { fill, words } from '../../words.ts';
import { inTeam } from '../model/team.ts';
import { useTable } from '../table-state.ts';
import { useNameOf } from './use-name-of.ts';

/** TM-6: what each member said of the signature under way; nothing outside one. */
export function Ballots() {
  const { brief, view } = useTable();
  const t = words(team).ballots;
  const nameOf = useNameOf();
  const own = view.value.own;
  const { phase } = view.value;
  if (!own || !inTeam(brief.value) || (phase !== 'signing' && phase !== 'last-call-marks')) return null;
  const here = brief.value.own?.team.filter(({ seat, away }) => !away || own.ballots[seat]) ?? [];
  return (
    <div class="team-ballots">
      <h3>{t.title}</h3>
      <ul aria-live="polite">
        {here.map(({ seat }) => (
          <li key={seat}>
            <bdi>{nameOf(seat)}</bdi>: {ballotText(own.ballots[seat])}
          </li>
        ))}
      </ul>
      <p class="muted">{t.rule}</p>
    </div>
  );
}

function ballotText(ballot: Ballot | undefined): string {
  const t = words(team).ballots;
  if (ballot === undefined) return t.silent;
  if (ballot === 'declined') return t.wouldNot;
  if (!('texts' in ballot)) return t.wouldSign;
  return ballot.texts.length === 0 ? t.wouldNot : fill(t.marks, { n: ballot.texts.length });
}
