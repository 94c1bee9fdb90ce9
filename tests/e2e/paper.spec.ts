import { debrief } from '../../shared/words/debrief.ts';
import { LANGS, type Lang } from '../../shared/words/lang.ts';
import { paper } from '../../shared/words/paper.ts';
import { result } from '../../shared/words/result.ts';
import { post } from '../wire-seat.ts';
import { towards } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';
import { pdfPages } from './pdf-pages.ts';
import { FULL, playedTo, SHORT } from './screens.ts';
import { hatedText, longText } from './texts.ts';

const OF = ['us', 'cuba', 'communique'] as const;

/** The sheets as they are printed, nothing of the screen around them; where talks turned they say so once it is reckoned. */
async function sheets(
  page: Page,
  match: string,
  { lang, turned }: { readonly lang: Lang; readonly turned: boolean },
) {
  const pages: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const of of OF) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/paper/${match}?of=${of}&lang=${lang}`);
    await expect(page.getByRole('button', { name: paper[lang].print })).toBeVisible();
    const turning = page.getByRole('heading', { name: paper[lang].turning });
    await expect(turning).toHaveCount(turned && of !== 'communique' ? 1 : 0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    texts[of] = await page.getByRole('main').innerText();
    pages[of] = await pdfPages(page);
  }
  return { pages, texts };
}

const ONE_EACH = Object.fromEntries(OF.map((of) => [of, { A4: 1, Letter: 1 }]));

for (const lang of LANGS)
  test(`each player’s page of the longest talks and their communiqué are one page of A4 and Letter (${lang})`, async ({
    visitor,
    server,
  }) => {
    const text = longText(FULL.format);
    const [{ match }] = await playedTo(server.url, { ...FULL, clock: 'off' }, 'over', (seat) =>
      towards(text, seat),
    );
    const { pages, texts } = await sheets(await visitor(), match, { lang, turned: true });
    expect(pages).toEqual(ONE_EACH);
    const t = paper[lang];
    for (const part of [t.columns.text, ...debrief[lang].reflect.questions]) expect(texts.us).toContain(part);
    // Whoever reads it, it stands in both languages.
    for (const of of LANGS) expect(texts.communique).toContain(paper[of].communiqueOf.heading);
  });

test('a text that a home refused is printed for both players, and has no communiqué (es)', async ({
  visitor,
  server,
}) => {
  const text = hatedText(SHORT.format, 'us');
  const [{ match }] = await playedTo(server.url, { ...SHORT, clock: 'off' }, 'over', (seat) =>
    towards(text, seat),
  );
  const { pages, texts } = await sheets(await visitor(), match, { lang: 'es', turned: true });
  expect(pages).toEqual(ONE_EACH);
  expect(texts.us).toContain(paper.es.columns.text);
  expect(texts.communique?.trim()).toBe(paper.es.nothingSigned);
});

test('talks that their host ended are printed with what was asked, and nothing of a text (en)', async ({
  visitor,
  server,
}) => {
  const [host] = await playedTo(server.url, { ...SHORT, clock: 'off' }, 'plenary');
  const body = { key: host.hostKey, cmdId: 'cancel', wish: { type: 'cancel' } };
  await post(`${server.url}/api/matches/${host.match}/host`, body);
  const { pages, texts } = await sheets(await visitor(), host.match, { lang: 'en', turned: false });
  expect(pages).toEqual(ONE_EACH);
  expect(texts.us).toContain(paper.en.columns.asked);
  expect(texts.us).not.toContain(paper.en.columns.text);
  expect(texts.cuba).toContain(result.en.sentences.cancelled);
});
