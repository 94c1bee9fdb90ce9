import { table } from '../../shared/words/table.ts';
import { words } from '../words.ts';
import type { AtHome } from './model/effect.ts';
import { Private } from './private-number.tsx';

/** Whether the own home would ratify, in a word and a mark. */
export function PassesAtHome({ atHome }: { readonly atHome: AtHome }) {
  const t = words(table).composer.home;
  return (
    <span class={atHome === 'refuses' ? 'no' : 'yes'}>
      <Private>{`${atHome === 'refuses' ? '✗' : '✓'} ${t[atHome]}`}</Private>
    </span>
  );
}
