import '../../client/theme.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { actInClass } from '../../client/net/class-http.ts';
import { BriefingPage } from '../../client/pages/briefing-page.tsx';
import { PlanTables } from '../../client/pages/class/plan-tables.tsx';
import { StudentDialog } from '../../client/pages/class/student-dialog.tsx';
import { SwapRequests } from '../../client/pages/class/swap-requests.tsx';
import { useActs } from '../../client/pages/class/use-acts.ts';
import type { Session } from '../../client/session.ts';
import type { Board, BoardChair, BoardStudent, BoardTable } from '../../shared/class-protocol.ts';
import { classStudents as t } from '../../shared/words/en/class-students.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { board, student, table } from './class-board.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

vi.mock('../../client/net/class-http.ts', { spy: true });

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  vi.mocked(actInClass)
    .mockReset()
    .mockResolvedValue({ ok: true, value: { done: 1, refused: 0 } });
  return () => render(null, root);
});

const asked = () => vi.mocked(actInClass).mock.lastCall?.[2];
const onChange = vi.fn<(id: string) => void>();

const ANA = student('ana', 'Ana');
const LEO = student('leo', 'Leo');
const SOL = student('sol', 'Sol');
const WAITING = board([], {
  students: [ANA, LEO, SOL],
  plan: [
    { us: ['ana'], cuba: ['leo'] },
    { us: ['sol'], cuba: [] },
  ],
});

function Gathering({ seen }: { readonly seen: Board }) {
  return <PlanTables board={seen} acts={useActs('c1', 'key')} onChange={onChange} />;
}

function One({ seen, who }: { readonly seen: Board; readonly who: BoardStudent }) {
  return <StudentDialog student={who} board={seen} acts={useActs('c1', 'key')} onClose={() => undefined} />;
}

function Asking({ seen }: { readonly seen: Board }) {
  return <SwapRequests board={seen} acts={useActs('c1', 'key')} onChange={onChange} />;
}

test('a name is dropped on another to change places, and on the bot to take its place', async () => {
  render(<Gathering seen={WAITING} />, root);
  const chip = (name: string) => page.getByText(name, { exact: true });
  await userEvent.dragAndDrop(chip('Ana'), chip('Sol'));
  await vi.waitFor(() =>
    expect(asked()).toEqual({ type: 'move', student: 'ana', table: 2, side: 'us', swap: 'sol' }),
  );
  await userEvent.dragAndDrop(chip('Leo'), page.getByText(terms.bot));
  await vi.waitFor(() =>
    expect(asked()).toEqual({ type: 'move', student: 'leo', table: 2, side: 'cuba', swap: null }),
  );
  vi.mocked(actInClass).mockClear();
  await userEvent.dragAndDrop(chip('Sol'), chip('Sol'));
  expect(actInClass).not.toHaveBeenCalled();
});

test('by keyboard every place is in a list, in words', async () => {
  render(<One seen={WAITING} who={ANA} />, root);
  const list = page.getByRole('combobox', { name: t.move.to });
  await expect.element(list).toBeVisible();
  const options = [...(list.element() as HTMLSelectElement).options].map((one) => one.text);
  expect(options.map((text) => text.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    t.move.choose,
    'Table 1, Cuba: change places with Leo',
    'Table 2, United States: change places with Sol',
    'Table 2, Cuba: the bot’s place',
    'A table of their own, United States, against a bot',
    'A table of their own, Cuba, against a bot',
  ]);
  await list.selectOptions('2');
  await page.getByRole('button', { name: t.move.go }).click();
  expect(asked()).toEqual({ type: 'move', student: 'ana', table: 2, side: 'cuba', swap: null });
});

const chair = (seat: BoardChair['seat'], who: BoardStudent | null): BoardChair => ({
  seat,
  name: who?.name ?? 'aspiration',
  playedBy: who ? 'human' : 'bot',
  here: true,
  student: who?.id ?? null,
  muted: false,
  awaited: true,
  duties: [],
});
const PLAYED: readonly BoardTable[] = [
  table(1, { chairs: [chair('us-1', ANA), chair('cuba-1', LEO)] }),
  table(2, {
    chairs: [chair('us-1', SOL), chair('cuba-1', null)],
    status: 'over',
    ending: { type: 'time-ran-out' },
  }),
];
const PLAYING = board(PLAYED, {
  students: [
    { ...ANA, table: 1, side: 'us', asksSwap: true },
    { ...LEO, table: 1, side: 'cuba' },
    { ...SOL, table: 2, side: 'us' },
  ],
});

test('a request for the other side names the shortest way to it, and talks that are over are no place', async () => {
  render(<Asking seen={PLAYING} />, root);
  const summary = page.getByText('1 student asks something in private');
  await expect.element(page.getByText(/Ana.* would rather/)).not.toBeVisible();
  await summary.click();
  await expect.element(page.getByText(/Ana.* would rather speak for the other side/)).toBeVisible();
  await page.getByRole('button', { name: /^Table 1, Cuba: change places with/ }).click();
  expect(asked()).toEqual({ type: 'move', student: 'ana', table: 1, side: 'cuba', swap: 'leo' });
  await page.getByRole('button', { name: /^Leave/ }).click();
  expect(asked()).toEqual({ type: 'keep-side', student: 'ana' });
  await page.getByRole('button', { name: /^Another place/ }).click();
  expect(onChange).toHaveBeenLastCalledWith('ana');
  const over = { ...PLAYING, tables: PLAYED.map((one) => ({ ...one, status: 'over' as const })) };
  render(<Asking key="over" seen={over} />, root);
  await expect.element(summary).not.toBeInTheDocument();
  render(<One key="one" seen={PLAYING} who={{ ...ANA, table: 1, side: 'us' }} />, root);
  const list = page.getByRole('combobox', { name: t.move.to });
  await expect.element(list).toBeVisible();
  expect((list.element() as HTMLSelectElement).options).toHaveLength(4);
});

test('on the briefing page of a class one asks for the other side, and takes it back', async () => {
  const match = matchInPage('short-talks', undefined, { reading: true });
  const lesson = signal({
    class: 'c1',
    talk: 'free',
    muted: false,
    mirrors: null,
    asksSwap: false,
    frozen: false,
  } as const);
  const askOtherSide = vi.fn<Session['askOtherSide']>().mockResolvedValue(null);
  render(<BriefingPage session={{ ...match.session('us-1'), lesson, askOtherSide }} />, root);
  await page.getByText(t.wish.title).click();
  await page.getByRole('button', { name: t.wish.ask }).click();
  expect(askOtherSide).toHaveBeenLastCalledWith(true);
  render(
    <BriefingPage
      key="asked"
      session={{
        ...match.session('us-1'),
        lesson: signal({ ...lesson.value, asksSwap: true }),
        askOtherSide,
      }}
    />,
    root,
  );
  await page.getByText(t.wish.title).click();
  await expect.element(page.getByText(t.wish.asked)).toBeVisible();
  await page.getByRole('button', { name: t.wish.takeBack }).click();
  expect(askOtherSide).toHaveBeenLastCalledWith(false);
  render(<BriefingPage key="alone" session={match.session('us-1')} />, root);
  await expect.element(page.getByText(t.wish.title)).not.toBeInTheDocument();
});
