import type { Package } from '../../shared/rules/vocabulary.ts';
import { result } from '../../shared/words/en/result.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { expect } from './journey.ts';
import type { Player } from './player.ts';

const { now } = terms;

/**
 * Plays a match to its end by the one sentence that says what may be done: tables the text, then takes what is
 * offered, signs what is agreed, watches a home refuse. Answers with everything it did.
 */
export async function playToTheEnd(me: Player, text: Package): Promise<readonly string[]> {
  const title = me.page.getByRole('heading', { level: 1 });
  const done: string[] = [];
  const hasTabled = () => done.includes(now.tableOrAccept) || done.includes(now.tableOrPass);
  const moves: readonly [string, () => Promise<void>][] = [
    [now.tableOrAccept, () => (hasTabled() ? me.accept() : me.tableToSign(text))],
    [now.tableOrPass, () => (hasTabled() ? me.pass() : me.tableToSign(text))],
    [now.sound, me.stayQuiet],
    [now.answer, () => me.answer('cool')],
    [now.press, () => me.press('constructive')],
    [now.signing, me.confirm],
    [now.final, me.keepStanding],
    [now.mark, () => me.mark([])],
    [now.second, me.finish],
    [now.over, me.seeResult],
  ];
  const ends = [result.ratifiedWord, result.noAgreement];
  const known = [...moves.map(([sentence]) => sentence), ...ends];
  for (;;) {
    await expect(title).toHaveText(new RegExp(known.map(escaped).join('|')), { timeout: 30_000 });
    const said = (await title.textContent()) ?? '';
    if (ends.some((end) => said.includes(end))) return done;
    for (const [sentence, move] of moves.filter(([start]) => said.includes(start))) {
      await move();
      done.push(sentence);
    }
    await expect(title).not.toHaveText(said);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
