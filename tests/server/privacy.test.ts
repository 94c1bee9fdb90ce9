import { expect, test } from 'vitest';
import type { Setup } from '../../shared/rules/setup.ts';
import { other, SIDES } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { boot } from './boot.ts';
import { clientFolder } from './client-folder.ts';
import { includes, look, numbersIn, spellings } from './listening.ts';
import { logOf } from './log-of.ts';
import { overheardAt } from './overheard.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';
import { compileSecrets, secretLinkage, secretVariant } from './secret-setup.ts';

/** Not the order in which anybody is sent the issues, so its bytes in a row are the ranking and nothing else. */
function unlikely(setup: Setup): string[] {
  const issues = setup.issues.map(({ id }) => id);
  return [...issues.slice(1), ...issues.slice(0, 1)].reverse();
}

/** A list of short words as it stands in a frame (MessagePack writes their length before each), and in JSON. */
function inARow(words: readonly string[]): readonly Buffer[] {
  const packed = words.map((word) => Buffer.concat([Buffer.from([0xa0 + word.length]), Buffer.from(word)]));
  return [Buffer.concat(packed), Buffer.from(words.map((word) => `"${word}"`).join(','))];
}

type Table = { readonly us: Player; readonly cuba: Player };

async function acts(player: Player, wish: PlayerWish, { us, cuba }: Table): Promise<void> {
  const done = await player.act(wish);
  expect(done).toEqual({ seq: expect.any(Number) });
  const seq = 'seq' in done ? done.seq : 0;
  await Promise.all([us, cuba].map((one) => one.until(() => one.seq() >= seq)));
}

/** Cuba chooses sealed; what the United States receive until it is opened does not contain `words`. */
async function sealed(wish: PlayerWish, words: readonly string[], table: Table): Promise<void> {
  const { us, cuba } = table;
  const heard = us.frames.length;
  await acts(cuba, wish, table);
  const since = us.frames.slice(heard);
  expect(since.length).toBeGreaterThan(0);
  expect(us.view().chosen.cuba).toBe(true);
  for (const word of words) expect(includes(since, Buffer.from(word)), `${wish.type}: ${word}`).toBe(false);
}

test('no byte that a side receives tells what only the other knows', async () => {
  const { url, folder } = await boot({ compile: compileSecrets, dist: clientFolder() });
  const made = await newMatch(url);
  const us = await sit(url, made);
  const cuba = await sit(url, await join(url, made.code));
  const table = { us, cuba };
  await us.until(() => us.view().phase === 'briefing');
  const [created] = (await logOf(folder))[0]?.events ?? [];
  const setup = (created as { setup: Setup }).setup;
  const home = setup.homes.cuba.constituencies[0]?.id ?? '';
  const overheard: string[] = [];
  const overhear = async (): Promise<void> => {
    for (const path of overheardAt(made.match, made.code)) {
      const headers = { Accept: 'text/html, */*' };
      overheard.push(await (await fetch(url + path, { headers })).text());
    }
    // Wishing to be listed opens nothing either.
    const wish = { secret: made.secret, listed: true };
    overheard.push(JSON.stringify(await ask(`${url}/api/matches/${made.match}/listing`, wish)));
  };

  const believed = unlikely(setup);
  await acts(cuba, { type: 'rank', order: believed }, table);
  await overhear();
  await acts(us, { type: 'ready' }, table);
  await acts(cuba, { type: 'ready' }, table);
  await overhear();
  await acts(cuba, { type: 'say', text: 'between the two of us' }, table);
  const sounding = { moves: 'prisoners', wants: 'doctors' };
  await sealed({ type: 'sound', sounding }, ['prisoners', 'doctors'], table);
  await overhear();
  await acts(us, { type: 'sound', sounding: { moves: 'list', wants: 'embassies' } }, table);
  await sealed({ type: 'answer', answer: 'cold' }, ['cold'], table);
  await acts(us, { type: 'answer', answer: 'warm' }, table);
  await acts(cuba, { type: 'table', package: { embassies: 'date-fixed-now' }, sign: true }, table);
  await overhear();
  await acts(cuba, { type: 'rank', order: believed }, table);
  await acts(us, { type: 'accept', package: 'cuba#1' }, table);
  expect(us.view().phase).toBe('signing');
  await sealed({ type: 'confirm', visit: home }, [home], table);
  await acts(us, { type: 'decline' }, table);
  while (us.view().phase === 'plenary') await acts(us.view().menu.pass ? us : cuba, { type: 'pass' }, table);
  expect(us.view().phase).toBe('press');
  await sealed({ type: 'press', line: 'blame' }, ['blame'], table);
  await overhear();
  await acts(us, { type: 'press', line: 'reserved' }, table);
  while (us.view().phase.startsWith('dinner')) {
    const next = us.view().chosen.us ? cuba : us;
    const wish =
      us.view().phase === 'dinner-soundings'
        ? { type: 'sound', sounding: null }
        : { type: 'answer', answer: 'cool' };
    await acts(next, wish as PlayerWish, table);
  }
  while (us.view().phase === 'plenary') await acts(us.view().menu.pass ? us : cuba, { type: 'pass' }, table);
  expect(us.view().phase).toBe('last-call-packages');
  await sealed({ type: 'final', package: { list: 'joint-statement' } }, ['joint-statement'], table);
  await acts(us, { type: 'final', package: null }, table);
  await sealed({ type: 'mark', texts: ['cuba'], visit: home }, [home], table);
  await overhear();

  // A second device of the same seat is told no more than the first.
  const again = await sit(url, made);
  const received = { us: [...us.frames, ...again.frames], cuba: cuba.frames };
  const decoded = { us: [us.hellos, us.steps, again.hellos], cuba: [cuba.hellos, cuba.steps] };
  expect(us.view().ending).toBeNull();
  for (const side of SIDES) look(side, setup, { frames: received[side], decoded: decoded[side] });
  const heard = Buffer.from(overheard.join('\n'));
  for (const side of SIDES) look(other(side), setup, { frames: [heard], decoded: [] });
  expect(heard.includes('og:description')).toBe(true);
  expect(heard.includes('between the two of us')).toBe(false);
  expect(heard.includes('"tabled"')).toBe(false);

  for (const bytes of [...inARow(believed), Buffer.from('ranked')])
    expect([includes(received.us, bytes), heard.includes(bytes)]).toEqual([false, false]);
  expect([us, again].map((one) => one.view().rankings.cuba)).toEqual([null, null]);

  // The same looking finds what a side may know: it is not blind.
  for (const word of [secretVariant('us'), secretLinkage('us')])
    expect(includes(received.us, Buffer.from(word))).toBe(true);
  expect(inARow(believed).some((bytes) => includes(received.cuba, bytes))).toBe(true);
  expect(cuba.view().rankings.cuba).toEqual({ early: believed, late: believed });
  expect(numbersIn(decoded.us)).toContain(setup.sheets.us.walkAway);
  expect(includes(received.us, spellings(setup.sheets.us.walkAway)[0] as Buffer)).toBe(true);

  await acts(us, { type: 'mark', texts: [], visit: null }, table);
  await us.until(() => us.hellos.at(-1)?.brief.open !== null);
  expect(us.view().ending).toEqual({ type: 'time-ran-out' });
  expect(includes(us.frames, Buffer.from(secretVariant('cuba')))).toBe(true);
});
