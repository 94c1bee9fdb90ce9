import type { Join, NewMatch, Seated } from '../../shared/protocol.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { OWN, ownScenario } from '../own-scenario.ts';
import { post, takeSeat, type WireSeat } from '../wire-seat.ts';
import { playOn } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';
import { seatAddress } from './screens.ts';

/** Whoever renders one of these runs it, and fails to load a picture. */
const PICTURE = '<img src=x onerror=ran=1>';
const SCRIPT = '<script>ran=1</script>';
const LINK = '<a href="javascript:ran=1">here</a>';

/** Somebody's scenario with markup in everything that a person reads of it. */
function hostileScenario() {
  const file = ownScenario();
  const { en } = file.words;
  if (!en) throw new Error('the example has no English');
  en.title = `${PICTURE} ${en.title}`;
  for (const dispatch of Object.values(en.dispatches ?? {}))
    dispatch.headline = `${SCRIPT} ${dispatch.headline}`;
  for (const [at, issue] of Object.values(en.issues).entries()) issue.name = `<img src=x> ${at}`;
  en.sides.first.name = '<b>Oldbrook</b>';
  return file;
}

/** Whatever must be done, with nothing offered, until one may leave: soon enough for the pace that a server allows a person. */
function silent(seat: WireSeat): PlayerWish | undefined {
  const { menu } = seat.view();
  if (menu.ready) return { type: 'ready' };
  if (menu.sound) return { type: 'sound', sounding: null };
  if (menu.walkOut) return { type: 'walk-out' };
  if (menu.pass) return { type: 'pass' };
  if (menu.press) return { type: 'press', line: 'reserved' };
  return undefined;
}

/** A finished match of it, with markup in names and remarks. */
async function hostileMatch(server: string): Promise<Seated> {
  const wanted: NewMatch = {
    scenario: hostileScenario(),
    format: OWN.format,
    side: 'us',
    opponent: 'friend',
    clock: 'off',
    name: PICTURE,
  };
  const host = await post<Seated>(`${server}/api/matches`, wanted);
  const join: Join = { code: host.code ?? '', name: SCRIPT };
  const friend = await post<Seated>(`${server}/api/join`, join);
  const seats = [await takeSeat(server, host), await takeSeat(server, friend)] as const;
  let said = 0;
  await playOn(
    seats,
    (seat) => {
      if (seat.view().menu.say && said < 3) {
        said += 1;
        return { type: 'say', text: [PICTURE, SCRIPT, LINK][said - 1] ?? '' };
      }
      return silent(seat);
    },
    (seat) => seat.view().phase === 'over',
  );
  for (const seat of seats) seat.leave();
  return host;
}

test('markup in names, remarks, headlines and a file’s words stays text on every page after the table', async ({
  visitor,
  server,
}) => {
  const host = await hostileMatch(server.url);
  const page = await visitor();
  const { match } = host;
  await page.goto(`/replay/${match}?at=999&as=open`);
  const main = page.getByRole('main');
  for (const text of [PICTURE, SCRIPT, LINK]) await expect(main.getByText(text).first()).toBeVisible();
  await unharmed(page);
  const steps = ['text', 'points', 'plane', 'trades', 'coach', 'history'].map(
    (step) => `debrief/${match}?step=${step}`,
  );
  for (const path of [...steps, `paper/${match}`, `embed/${match}?at=9&as=open`]) {
    await page.goto(`/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(debrief.plane.reckoning)).toHaveCount(0);
    await unharmed(page);
  }
  await page.goto(seatAddress(host));
  await page.getByRole('button', { name: debrief.reflect.toNumbers }).click();
  await expect(main.getByText(PICTURE).first()).toBeVisible();
  await unharmed(page);

  const file = await (await fetch(`${server.url}/api/matches/${match}/file`)).text();
  expect(file).toContain('onerror');
  await page.goto('/replay');
  await page
    .getByLabel(replay.fileButton)
    .setInputFiles({ name: 'match.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByRole('slider', { name: replay.positionLabel })).toBeVisible();
  await page.keyboard.press('End');
  for (const text of [SCRIPT, LINK]) await expect(main.getByText(text).first()).toBeVisible();
  await unharmed(page);
});

/** Nothing ran, and nothing of it became an element. */
async function unharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(
    page.locator('img[src=x], main script, a[href^=javascript], main b:text-is("Oldbrook")'),
  ).toHaveCount(0);
}
