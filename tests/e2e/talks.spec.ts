import { result } from '../../shared/words/en/result.ts';
import { expect, test } from './journey.ts';
import { about } from './names.ts';
import { playerOn, sitDown } from './player.ts';
import { hatedText, welcomeText } from './texts.ts';

const SHORT = { format: 'short-talks', side: 'us', clock: 'off' } as const;

test('short talks reach a ratified text over a dinner, a counter-package and a declined signature', async ({
  visitor,
}) => {
  const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
  const text = welcomeText(SHORT.format);
  const rows = Object.entries(text);
  const part = (from: number, to?: number) => Object.fromEntries(rows.slice(from, to));
  const [[moves] = [''], [wants] = ['']] = rows;
  await sitDown(ana, sol, SHORT);

  await ana.sound({ moves, wants });
  await sol.stayQuiet();
  await sol.answer('warm');

  await sol.table(part(0, 2));
  await ana.counter();
  await ana.draft(part(2, 3));
  await ana.page.reload();
  for (const [issue, option] of rows.slice(0, 3)) {
    await expect(ana.rung(issue, option)).toBeChecked();
  }
  await ana.table({});
  await sol.accept();
  await ana.tableToSign(part(3));
  await sol.accept();

  await ana.confirm();
  await sol.decline();
  await ana.pass();
  await ana.press('constructive');
  await sol.press('constructive');

  await ana.stayQuiet();
  await sol.stayQuiet();
  await ana.tableToSign({});
  await sol.accept();
  await ana.confirm();
  await sol.confirm();
  await ana.finish();
  await sol.finish();
  for (const player of [ana, sol]) {
    await player.expectResult(result.ratifiedWord, result.sentences.ratifiedFull);
  }
});

test('a signed text that a home refuses is no agreement, and both see at the table how the homes voted', async ({
  visitor,
}) => {
  const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
  await sitDown(ana, sol, SHORT);
  await ana.stayQuiet();
  await sol.stayQuiet();
  await sol.tableToSign(hatedText(SHORT.format, 'us'));
  await ana.accept();
  await ana.confirm();
  await sol.confirm();
  for (const player of [ana, sol]) {
    await player.watchTheVote({ us: 'refuses', cuba: 'passes' });
    await player.expectResult(result.noAgreement, about(result.sentences.refusedOne, 'us'));
    // Whoever comes later needs no suspense.
    await player.page.reload();
    await player.expectResult(result.noAgreement, about(result.sentences.refusedOne, 'us'));
  }
});

test('the last call finds the text that both would sign', async ({ visitor }) => {
  const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
  const wanted = { scenario: 'first-steps', format: 'first-steps', side: 'us', clock: 'off' } as const;
  await sitDown(ana, sol, wanted);
  for (const player of [sol, ana, sol, ana]) await player.pass();
  await ana.press('reserved');
  await sol.press('firm');
  for (const player of [ana, sol, ana]) await player.pass();
  await ana.final(welcomeText(wanted.format));
  await sol.keepStanding();
  await ana.mark(['us']);
  await sol.mark(['us']);
  await ana.finish();
  await sol.finish();
  for (const player of [ana, sol]) {
    await player.expectResult(result.ratifiedWord, result.sentences.ratifiedFull);
  }
});
