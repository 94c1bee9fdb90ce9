import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Package } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { fill, words } from '../../words.ts';

/** "Embassies: Open at once; Flights: Daily", in the order in which a scenario tells its issues. */
export function rowsText(rows: Package, content: ScenarioWords): string {
  const t = words(coach);
  const order = Object.keys(content.issues);
  const sorted = Object.entries(rows).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const named = sorted.map(([issue, option]) =>
    fill(t.row, { issue: issueName(content, issue), option: optionWords(content, issue, option).short }),
  );
  return named.length === 0 ? t.nothingMore : named.join('; ');
}
