import type { ScenarioWords } from '../../../shared/scenarios/scenario-words.ts';
import { LeftOnTheTable } from '../result/left-on-the-table.tsx';
import type { DebriefMatch } from './debrief-match.ts';

type Props = { readonly match: DebriefMatch; readonly content: ScenarioWords };

export function TradesStep({ match: { brief, view, info }, content }: Props) {
  return <LeftOnTheTable brief={brief} view={view} players={info.players} content={content} own={null} />;
}
