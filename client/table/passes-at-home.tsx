import type { Vote } from '../../shared/rules/events.ts';
import { table } from '../../shared/words/table.ts';
import { words } from '../words.ts';
import { Private } from './private-number.tsx';

/** Whether the own home would ratify, in a word and a mark. */
export function PassesAtHome({ vote: { passes } }: { readonly vote: Pick<Vote, 'passes'> }) {
  const t = words(table).composer;
  return (
    <span class={passes ? 'yes' : 'no'}>
      <Private>{passes ? `✓ ${t.homeYes}` : `✗ ${t.homeNo}`}</Private>
    </span>
  );
}
