import type { MatchFile } from '../../shared/rules/record.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { result } from '../../shared/words/en/result.ts';
import { expect, test } from './journey.ts';
import { playerOn, sitDown } from './player.ts';
import { welcomeText } from './texts.ts';

const SAID = { before: 'A: said before', dying: 'B: said as it died', dark: 'C: said into the dark' };

test.use({ expected: /WebSocket connection to|Failed to load resource: net::ERR_/ });

test('a server that dies mid-match and comes back loses nothing that was acknowledged', async ({
  visitor,
  ownServer: server,
}) => {
  const [ana, sol] = [
    playerOn(await visitor({ baseURL: server.url })),
    playerOn(await visitor({ baseURL: server.url })),
  ];
  const format = 'short-talks';
  const [first = ['', ''], second = ['', '']] = Object.entries(welcomeText(format));
  await sitDown(ana, sol, { format, side: 'us', clock: 'off' });
  await ana.stayQuiet();
  await sol.stayQuiet();
  await sol.table(Object.fromEntries([first]));
  await ana.say(SAID.before);

  await ana.write(SAID.dying);
  await server.kill();
  for (const { page } of [ana, sol]) await expect(page.getByText(parts.lost).first()).toBeVisible();
  await sol.write(SAID.dark);
  await server.restart();

  for (const { remark } of [ana, sol]) {
    for (const said of Object.values(SAID)) await expect(remark(said)).toHaveCount(1, { timeout: 30_000 });
  }
  await ana.counter();
  await ana.table(Object.fromEntries([second]));
  await sol.accept();
  await ana.endForBoth();
  for (const player of [ana, sol]) {
    await player.expectResult(result.noAgreement, result.sentences.cancelled);
  }

  const match = new URL(ana.page.url()).pathname.split('/').at(-1);
  const file = (await (await fetch(`${server.url}/api/matches/${match}/file`)).json()) as MatchFile;
  expect(verifyFile(file).ok).toBe(true);
  const events = file.records.flatMap((record) => record.events);
  const said = events.flatMap((event) => (event.type === 'said' ? [`${event.text} (${event.seat})`] : []));
  // The last two come back in any order, but once.
  expect(said.sort()).toEqual([`${SAID.before} (us-1)`, `${SAID.dying} (us-1)`, `${SAID.dark} (cuba-1)`]);
  const done = file.records.map(({ wish }) => wish.type).filter((type) => type !== 'say');
  expect(done).toEqual([
    ...['create', 'open', 'ready', 'ready', 'sound', 'sound'],
    ...['table', 'table', 'accept', 'cancel'],
  ]);
});
