import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Reckoned } from '../../client/analysis/use-debrief.ts';
import { signedPoints } from '../../client/numbers.ts';
import { TradesStep } from '../../client/pages/debrief/trades-step.tsx';
import { LeftOnTheTable } from '../../client/pages/result/left-on-the-table.tsx';
import { Talks } from '../../client/sides.ts';
import { resultRows } from '../../server/exports/result-rows.ts';
import { type Debrief, debriefOf } from '../../shared/coach/debrief.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { debrief as debriefWords } from '../../shared/words/en/debrief.ts';
import { result } from '../../shared/words/en/result.ts';
import { freshPage } from './fresh-page.ts';
import { GOLDEN, goldenDebrief } from './golden-files.ts';

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function show(name: string, debrief: Reckoned<Debrief>): void {
  const match = goldenDebrief(name);
  const { brief, view } = match;
  const content = scenarioWords(brief.scenario.id, 'en');
  const props = { brief, view, players: match.players, content, own: null };
  render(
    <Talks.Provider value={content}>
      <LeftOnTheTable {...props} debrief={debrief} />
      <TradesStep match={match} content={content} />
    </Talks.Provider>,
    root,
  );
}

test('what cannot be worked out is said so, instead of keeping anybody waiting', async () => {
  show('ratified-full', 'failed');
  await expect.element(page.getByRole('region', { name: result.missed.title })).toBeVisible();
  await expect.element(page.getByText(result.missed.failed).first()).toBeVisible();
});

test.each(GOLDEN)(
  'the result, the debrief and the table of results leave the same behind: $name',
  async ({ name, records }) => {
    const state = positionsOf(records).at(-1)?.after as MatchState;
    const [row] = resultRows('m', state);
    const found = debriefOf(records);
    show(name, found);
    const missed = page.getByRole('region', { name: result.missed.title });
    const { ending } = state;
    const { nothing, nothingAtAll } = result.missed;
    const { joint, fairest, noneFound, nothingAtAll: noTrade } = debriefWords.trades;
    const trade =
      ending?.type === 'ratified' ? found.trades?.signable?.jointlyBest : found.notSigned?.fairest;
    if (ending?.type === 'ratified')
      expect(row?.left_on_the_table).toBe(trade ? (trade.gains.us + trade.gains.cuba) / 10 : 0);
    else expect(row?.left_on_the_table ?? '').toBe('');
    if (!trade) {
      await expect
        .element(page.getByText(ending?.type === 'ratified' ? nothing : nothingAtAll))
        .toBeVisible();
      // What no home or no climate allowed may still be told.
      if (!found.trades?.onPaper)
        await expect.element(page.getByText(found.trades ? noneFound : noTrade)).toBeVisible();
      return;
    }
    // The same text under several titles is one card.
    const title = ending?.type === 'ratified' ? joint : fairest;
    const card = page.getByRole('heading', { name: title, exact: false });
    await expect.element(card).toBeVisible();
    for (const points of [trade.gains.us, trade.gains.cuba].map(signedPoints)) {
      expect(missed.element().textContent).toContain(points);
      expect(card.element().closest('section')?.textContent).toContain(points);
    }
  },
);
