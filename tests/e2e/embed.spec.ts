import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embed } from '../../shared/words/embed.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { replay } from '../../shared/words/replay.ts';
import { result } from '../../shared/words/result.ts';
import { openMatch } from '../wire-seat.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, LOCALES, type Page, test } from './journey.ts';

/** A page of another site with the given HTML in it; a site of this machine, since a browser lets no other look into it. */
async function openElsewhere(page: Page, html: string): Promise<void> {
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${html}`);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  site.close();
}

for (const lang of LANGS)
  test(`a step of a replay is shown on another site, without storage, and the whole opens in a new tab (${lang})`, async ({
    visitor,
    server,
  }) => {
    const [{ match }] = await finishedMatch(server.url);
    const page = await visitor({ locale: LOCALES[lang] });
    await page.goto(`/replay/${match}?at=12&as=open`);
    await page.getByText(embed[lang].code).click();
    const code = await page.getByLabel(embed[lang].codeLabel, { exact: true }).inputValue();
    expect(code).toContain(`${server.url}/embed/${match}?at=12&amp;as=open`);
    await page.getByRole('button', { name: new RegExp(embed[lang].codeLabel) }).click();

    const other = await visitor({ locale: LOCALES[lang] });
    await other.addInitScript(() => {
      for (const storage of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, storage, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    });
    await openElsewhere(other, code);
    const frame = other.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(replay[lang].title);
    const steps = Number((await page.getByRole('slider').getAttribute('max')) ?? 0) + 1;
    for (let step = 13; step <= steps; step += 1)
      await frame.getByRole('button', { name: replay[lang].forward }).click();
    await expect(frame.getByText(result[lang].sentences.ratifiedFull).first()).toBeVisible();
    await frame.getByRole('button', { name: replay[lang].back }).press('Enter');
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    expect(await other.context().cookies()).toEqual([]);

    const opened = other.waitForEvent('popup');
    await frame.getByRole('link', { name: embed[lang].open }).click();
    const whole = await opened;
    await expect(whole).toHaveURL(new RegExp(`/replay/${match}\\?at=\\d+&as=open`));
    await whole.close();
  });

test.describe(() => {
  test.use({ expected: /409 \(Conflict\)|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/ });

  test('talks that go on show only the public record there, and no other page stands in a frame', async ({
    visitor,
    server,
  }) => {
    const { match } = await openMatch(server.url, {
      ...{ scenario: 'us-cuba-2015', format: 'short-talks', side: 'us', clock: 'off' },
    });
    const page = await visitor();
    const frames = ['embed', 'replay', 'm'].map(
      (path) => `<iframe src="${server.url}/${path}/${match}?as=open"></iframe>`,
    );
    await openElsewhere(page, frames.join(''));
    await expect(page.frameLocator('iframe').nth(0).getByText(replay.en.publicOnly)).toBeVisible();
    const blocked = () => page.frames().filter((frame) => frame.url().startsWith('chrome-error'));
    await expect.poll(() => blocked().length).toBe(2);
  });
});

test('a link is previewed with how the match ended, in the language of whoever asks', async ({
  visitor,
  server,
}) => {
  const [{ match }] = await finishedMatch(server.url);
  const page = await visitor({ locale: 'es-CU', javaScriptEnabled: false });
  await page.goto(`/replay/${match}`);
  await expect(page).toHaveTitle(/^Repetición: .* · Noventa Millas$/);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await page.request.get(picture ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
});
