import type { Brief, View } from '../../../shared/rules/view-types.ts';
import type { PhaseName } from '../../../shared/rules/vocabulary.ts';
import { team } from '../../../shared/words/team.ts';
import { words } from '../../words.ts';
import { heads, inTeam } from '../model/team.ts';
import { useTable } from '../table-state.ts';

/** Who acts in this phase, for a member who does not; `null` for whoever does, or plays alone. */
export function dutyNote(brief: Brief, { phase }: View): string | null {
  const t = words(team);
  if (!brief.own || !inTeam(brief)) return null;
  const { duties } = brief.own;
  if (phase === 'press') return duties.includes('spokesperson') ? null : t.onlySpokespersonPress;
  const says: { readonly [phase in PhaseName]?: string } = {
    'dinner-soundings': t.onlyHeadSounds,
    'dinner-answers': t.onlyHeadSounds,
    plenary: t.onlyHead,
    'last-call-packages': t.onlyHeadFinal,
    'second-signature': t.onlyHeadImproves,
  };
  return heads(brief) ? null : (says[phase] ?? null);
}

export function DutyNote() {
  const { brief, view } = useTable();
  const says = dutyNote(brief.value, view.value);
  return says && <p class="duty-note">{says}</p>;
}
