import type { ClockChoice, Opponent } from '../../shared/protocol.ts';
import {
  type Answer,
  type BySide,
  type FinalText,
  type Package,
  type PressLine,
  SIDES,
  type Side,
  type Sounding,
} from '../../shared/rules/vocabulary.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { result } from '../../shared/words/en/result.ts';
import { table } from '../../shared/words/en/table.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { type Hands, MOUSE } from './hands.ts';
import { expect, type Page } from './journey.ts';
import { about, issueName, optionName, sides } from './names.ts';

export type Wanted = {
  readonly scenario?: string;
  readonly format: string;
  readonly side: Side;
  readonly opponent: Opponent;
  readonly clock: ClockChoice;
};

/** What a player does at the table, found by the words that stand on the screen. */
export type Player = ReturnType<typeof playerOn>;

export function playerOn(page: Page, hands: Hands = MOUSE) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const radio = (name: string) => page.getByRole('radio', { name });
  const dialog = page.getByRole('dialog');
  const ladder = (issue: string) => page.getByRole('group', { name: issueName(issue), exact: true });
  const rung = (issue: string, option: string) =>
    ladder(issue).getByRole('radio', { name: optionName(issue, option), exact: true });
  const remark = (text: string) =>
    page.getByRole('list', { name: table.chat.title }).getByRole('listitem').filter({ hasText: text });

  const push = (name: string) => hands.press(button(name));

  /** The button of a dialog that asks once more. */
  async function agree(name: string): Promise<void> {
    await hands.press(dialog.getByRole('button', { name, exact: true }));
    await expect(dialog).toBeHidden();
  }

  /** Puts a package together on the ladders. */
  async function draft(rows: Package): Promise<void> {
    for (const [issue, option] of Object.entries(rows)) await hands.choose(rung(issue, option));
  }

  /** Reviews the draft and sends it with the button that the moment calls for. */
  async function send(rows: Package, label: string, sign = false): Promise<void> {
    await draft(rows);
    if (sign) await hands.tick(page.getByRole('checkbox', { name: table.composer.sign }));
    await push(table.composer.review);
    await agree(label);
  }

  async function write(text: string): Promise<void> {
    await hands.type(page.getByRole('textbox', { name: table.chat.label }), text);
    await push(table.chat.send);
  }

  return {
    page,
    button,
    ladder,
    rung,
    remark,

    async open({ scenario = 'us-cuba-2015', format, side, opponent, clock }: Wanted): Promise<void> {
      await page.goto(`/new?${new URLSearchParams({ scenario, format, side, opponent })}`);
      await hands.choose(radio(pages.new.clocks[clock]));
      await hands.type(page.getByLabel(pages.new.name), side === 'us' ? 'Ana' : 'Leo');
      await push(pages.new.start[opponent]);
    },
    /** The link that the lobby shows for the other player. */
    link: () => page.getByRole('textbox', { name: pages.lobby.link }).inputValue(),
    async join(link: string): Promise<void> {
      await page.goto(link);
      await hands.type(page.getByLabel(pages.new.name), 'Sol');
      await push(pages.join.button);
    },
    ready: () => push(pages.briefing.ready),
    async sound({ moves, wants }: Sounding): Promise<void> {
      await page.getByLabel(table.dinner.moves).selectOption({ label: issueName(moves) });
      await page.getByLabel(table.dinner.wants).selectOption({ label: issueName(wants) });
      await push(table.dinner.put);
    },
    stayQuiet: () => push(table.dinner.silent),
    async answer(answer: Answer): Promise<void> {
      await hands.choose(radio(terms.answers[answer].name));
      await push(table.dinner.send);
    },

    draft,
    table: (rows: Package) => send(rows, table.review.table),
    tableToSign: (rows: Package) => send(rows, table.review.table, true),
    /** Takes their package as one's draft. */
    counter: () => push(table.offers.counter),
    async accept(): Promise<void> {
      await push(table.offers.accept);
      await agree(table.accept.yes);
    },
    async pass(): Promise<void> {
      await push(table.composer.pass);
      await agree(table.composer.passYes);
    },
    async press(line: PressLine): Promise<void> {
      await hands.choose(radio(terms.pressLines[line].name));
      await push(table.press.choose);
    },
    async confirm(): Promise<void> {
      const warnings = page.getByRole('main').locator('.below');
      await expect(button(table.signing.confirm)).toBeVisible();
      const asksTwice = (await warnings.count()) > 0;
      await push(table.signing.confirm);
      if (asksTwice) await agree(table.signing.confirmYes);
    },
    async decline(): Promise<void> {
      await push(table.signing.decline);
      await agree(table.signing.declineYes);
    },
    final: (rows: Package) => send(rows, table.review.final),
    keepStanding: () => hands.press(button(table.lastCall.keep).or(button(table.lastCall.keepNone))),
    async mark(texts: readonly FinalText[]): Promise<void> {
      for (const text of texts) {
        await hands.tick(page.getByRole('article', { name: finalName(text) }).getByRole('checkbox'));
      }
      await push(texts.length > 0 ? table.lastCall.sign : table.lastCall.signNone);
    },
    finish: () => push(table.second.finish),
    seeResult: () => push(table.vote.toResult),
    /** Both homes vote at the table, group by group; then on to the result. */
    async watchTheVote(says: BySide<'passes' | 'refuses'>): Promise<void> {
      const vote = page.getByRole('region', { name: table.vote.title });
      for (const side of SIDES) {
        await expect(vote.getByText(about(table.vote[says[side]], side, 'name'))).toBeVisible();
        const home = vote.getByRole('group', { name: sides[side].name, exact: true });
        await expect(home.getByRole('meter', { name: table.home.total })).toBeVisible();
        await expect.poll(() => home.getByRole('meter').count()).toBeGreaterThan(2);
      }
      await push(table.vote.toResult);
    },
    write,
    async say(text: string): Promise<void> {
      await write(text);
      await expect(remark(text)).toBeVisible();
    },
    /** The host of a private match may end it for both. */
    async endForBoth(): Promise<void> {
      await push(table.top.menu);
      await push(table.menu.end);
      await push(table.menu.endYes);
    },
    async expectResult(word: string, sentence: string): Promise<void> {
      await expect(page.getByRole('heading', { name: word, level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
      if (sentence === result.sentences.cancelled) return;
      const toNumbers = button(debrief.reflect.toNumbers);
      const numbers = page.getByRole('region', { name: result.total, exact: true });
      await expect(toNumbers.or(numbers)).toBeVisible();
      // A tab that has shown them does not ask again.
      if (await toNumbers.isVisible()) await hands.press(toNumbers);
      await expect(numbers).toBeVisible();
    },
  };
}

/** Two people find each other by link and read their briefings. */
export async function sitDown(host: Player, guest: Player, wanted: Omit<Wanted, 'opponent'>): Promise<void> {
  await host.open({ ...wanted, opponent: 'friend' });
  await guest.join(await host.link());
  await host.ready();
  await guest.ready();
}

function finalName(text: FinalText): string {
  const t = terms.finalTexts;
  return text === 'initialled' ? t.initialled : about(t.with, text);
}
