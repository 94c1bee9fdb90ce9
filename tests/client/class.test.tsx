import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { actInClass } from '../../client/net/class-http.ts';
import type { ClassSession } from '../../client/net/class-session.ts';
import { Board } from '../../client/pages/class/board.tsx';
import { needsOf } from '../../client/pages/class/needs.ts';
import { rewriteAddress } from '../../client/router.ts';
import { classInFragment, classLinks, type HeldClass } from '../../client/store/classes.ts';
import { LiveRegion } from '../../client/ui/live-region.tsx';
import { NoticeBanner } from '../../client/ui/notice-banner.tsx';
import { COURSE_BEGINS } from '../../shared/class-course.ts';
import type { BoardTable, Board as Seen } from '../../shared/class-protocol.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { classroom as t } from '../../shared/words/en/class.ts';
import { classTalk as talk } from '../../shared/words/en/class-talk.ts';
import { ANA, board, LEO, student, table } from './class-board.ts';
import { freshPage } from './fresh-page.ts';

vi.mock('../../client/net/class-http.ts', { spy: true });

const HELD: HeldClass = {
  class: 'c1',
  role: 'teacher',
  key: 'teacher-key-0000001',
  coTeacherKey: 'second-key-00000001',
  wallKey: 'wall-key-0000000001',
  name: null,
  rejoin: null,
  lang: 'es',
  since: 0,
};
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  rewriteAddress('/');
  vi.mocked(actInClass).mockReset();
  return () => render(null, root);
});

function show(tables: readonly BoardTable[], changes: Partial<Seen> = {}): void {
  const session: ClassSession = {
    connection: signal('live'),
    board: signal(board(tables, changes)),
    wall: signal(null),
    place: signal(null),
    skew: signal(0),
    notice: signal(null),
    putAway: () => undefined,
    close: () => undefined,
  };
  render(<Board held={HELD} session={session} onDeleted={() => undefined} />, root);
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const asked = () => vi.mocked(actInClass).mock.lastCall?.[2];

test('what is done to all says at how many tables it was of use, and undoing touches only what it moved', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 2, refused: 1 } });
  show([table(1), table(2, { paused: true }), table(3)]);
  await press(t.acts.pause);
  expect(asked()).toEqual({ type: 'host', tables: 'all', wish: { type: 'pause' } });
  await expect.element(page.getByText('2 tables paused. 1 had no use for it.')).toBeVisible();
  await press(t.acts.undo);
  expect(asked()).toEqual({ type: 'host', tables: ['m1', 'm3'], wish: { type: 'resume' } });
});

test('with tables chosen, only they are meant; a refusal is told in words', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: false, trouble: { code: 'unreachable' } });
  show([table(1), table(2)]);
  await page.getByRole('checkbox', { name: 'Choose table 2' }).click();
  await expect.element(page.getByText('For table 2')).toBeVisible();
  await page.getByRole('button', { name: '2 minutes more' }).click();
  expect(asked()).toEqual({ type: 'host', tables: ['m2'], wish: { type: 'extend', seconds: 120 } });
  await expect.element(page.getByText(/The server does not answer/)).toBeVisible();
});

test('more time while all is paused is refused with the way to get it', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 0, refused: 2 } });
  show([table(1, { paused: true }), table(2, { paused: true }), table(3, { status: 'over' })]);
  await page.getByRole('button', { name: '5 minutes more' }).click();
  await expect.element(page.getByText(t.acts.nonePaused)).toBeVisible();
  show([table(1, { paused: true }), table(2)]);
  await page.getByRole('button', { name: '5 minutes more' }).click();
  await expect.element(page.getByText(t.acts.none)).toBeVisible();
});

test('once every table has ended neither the bell nor the talks of the plan count down', async () => {
  const began = Date.now() - 12 * 60_000;
  const lesson = {
    bell: Date.now() + 18 * 60_000,
    course: { ...COURSE_BEGINS, plan: { minutes: 50, began } },
  } as const;
  const counts = () => /\d:\d\d/.test(`${plan()}${root.querySelector('.bell-time')?.textContent ?? ''}`);
  const plan = () => root.querySelector('.plan-now')?.textContent ?? '';
  show([table(1), table(2, { status: 'over' })], lesson);
  expect([counts(), plan().includes(t.bell.allEnded)]).toEqual([true, false]);
  show([table(1, { status: 'over' }), table(2, { status: 'over' })], lesson);
  await expect.element(page.getByText(t.bell.allEnded).first()).toBeVisible();
  expect([counts(), plan().includes(t.bell.allEnded)]).toEqual([false, true]);
});

test('the last call is asked about before it is called', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 0, refused: 1 } });
  show([table(1)]);
  await press(t.acts.lastCall);
  expect(asked()).toBeUndefined();
  await press(t.acts.lastCallYes);
  expect(asked()).toEqual({ type: 'host', tables: 'all', wish: { type: 'last-call' } });
  await expect.element(page.getByText(t.acts.none)).toBeVisible();
});

test('those that need their teacher are found with one press', async () => {
  show([table(1), table(2, { chairs: [ANA, { ...LEO, here: false, playedBy: 'stand-in' }] })]);
  await press('Need you (1)');
  await expect.element(page.getByRole('article', { name: 'Table 2' })).toBeVisible();
  expect(root.querySelector('.table-needs')?.textContent).toMatch(/^\P{L}*Leo\P{L}* away$/u);
  expect(root.querySelectorAll('article')).toHaveLength(1);
});

test('a reported remark stands before the tables with its context; one press ends it, mutes, or leads to the table', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 1, refused: 0 } });
  const leo = {
    id: 'leo',
    name: 'Leo',
    here: true,
    table: 1,
    side: 'cuba',
    muted: false,
    admitted: true,
    alias: null,
    asksSwap: false,
  } as const;
  const said = { seq: 9, side: 'cuba', name: 'Leo', text: 'Go away' } as const;
  show([table(1)], {
    students: [leo],
    reported: [
      {
        ...{ match: 'm1', table: 1, place: 'talks', seq: 9, student: 'leo' },
        context: [{ seq: 8, side: 'us', name: 'Ana', text: ':good-day:' }, said],
        reports: [{ by: 'Ana', reason: 'unkind', note: 'twice' }],
      },
    ],
  });
  const report = page.getByRole('article', { name: 'Table 1' }).first();
  await expect.element(page.getByRole('heading', { name: '1 reported remark' })).toBeVisible();
  expect(root.querySelector('.said')?.textContent).toContain('Good day to your delegation.');
  expect(root.querySelector('.said mark')?.textContent).toBe('Go away');
  await expect.element(report.getByText('twice')).toBeVisible();
  await report.getByRole('button', { name: talk.board.dismiss }).click();
  expect(asked()).toEqual({ type: 'dismiss', match: 'm1', place: 'talks', seq: 9, dismissed: true });
  await expect.element(page.getByText(t.acts.did.dismiss)).toBeVisible();
  await report.getByRole('button', { name: /^Mute/ }).click();
  expect(asked()).toEqual({ type: 'mute', whom: { student: 'leo' }, muted: true });
  await press(t.acts.undo);
  expect(asked()).toEqual({ type: 'mute', whom: { student: 'leo' }, muted: false });
});

test('before the press it is said what it will make of those who are in: the tables of the plan, also of teams', async () => {
  const team = ['a', 'b', 'c', 'd', 'e'].map((id) => student(id, id.toUpperCase()));
  show([], { students: team, teamSize: 3, plan: [{ us: ['a', 'b', 'c'], cuba: ['d', 'e'] }] });
  await expect.element(page.getByText('1 table. Who comes later is seated at once.')).toBeVisible();
  render(null, root);
  show([], {
    students: team.slice(0, 3),
    plan: [
      { us: ['a'], cuba: ['b'] },
      { us: ['c'], cuba: [] },
    ],
  });
  await expect.element(page.getByText(/2 tables, one of them with a bot/)).toBeVisible();
});

test('everybody is muted with one press, and it lets them speak again', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 2, refused: 0 } });
  show([table(1), table(2)]);
  await press(talk.board.mute);
  expect(asked()).toEqual({ type: 'mute', whom: { tables: 'all' }, muted: true });
  await press(t.acts.undo);
  expect(asked()).toEqual({ type: 'mute', whom: { tables: 'all' }, muted: false });
});

test('a table needs its teacher when it stands still, when somebody left, or when nothing moved for long', () => {
  const minute = 60_000;
  expect(needsOf(table(1), 2 * minute)).toEqual([]);
  expect(needsOf(table(1), 3 * minute)).toEqual(['long']);
  expect(needsOf(table(1, { phase: 'briefing' }), 3 * minute)).toEqual([]);
  expect(needsOf(table(1, { paused: true }), 9 * minute)).toEqual(['paused']);
  expect(needsOf(table(1, { chairs: [ANA, { ...LEO, here: false }] }), 0)).toEqual(['away']);
  expect(needsOf(table(1, { chairs: [ANA, { ...LEO, playedBy: 'stand-in' }] }), 0)).toEqual([]);
  expect(needsOf(table(1, { status: 'over' }), 9 * minute)).toEqual([]);
});

test('how long a table has waited is the server’s to say, so a reload forgets nothing', async () => {
  show([table(1, { since: Date.now() - 4.5 * 60_000 })]);
  await expect.element(page.getByText(/for 4 minutes/)).toBeVisible();
  await expect.element(page.getByText(t.tables.needs.long)).toBeVisible();
});

test('news that every table meant has had is no longer offered; where some had it, it is said', async () => {
  vi.mocked(actInClass).mockResolvedValue({ ok: true, value: { done: 1, refused: 0 } });
  const deck = ['boats-doubled', 'prisoners-freed', 'rules-in-force'];
  show([table(1, { news: ['boats-doubled', 'prisoners-freed'] }), table(2, { news: ['boats-doubled'] })], {
    deck,
  });
  await press(t.acts.news);
  const { dispatches } = scenarioWords('us-cuba-2015', 'en');
  const offered = page.getByRole('dialog').getByRole('radio');
  await expect.element(offered.nth(1)).toBeVisible();
  expect(offered.elements()).toHaveLength(2);
  await expect.element(page.getByText(dispatches['prisoners-freed']?.headline ?? '')).toBeVisible();
  await expect.element(page.getByText('Table 1 has had it.')).toBeVisible();
});

test('a link carries its keys behind the #, and no more of them than its holder should have', () => {
  const { teacher, coTeacher, wall } = classLinks('http://x', HELD);
  const keysIn = (link: string | null) => {
    const { hash, search } = new URL(link ?? '');
    expect(search).toBe('');
    const held = classInFragment('c1', 'teacher', hash);
    return [held?.key, held?.coTeacherKey, held?.wallKey, held?.lang];
  };
  expect(keysIn(teacher)).toEqual([HELD.key, HELD.coTeacherKey, HELD.wallKey, 'es']);
  expect(keysIn(coTeacher)).toEqual([HELD.coTeacherKey, null, HELD.wallKey, 'es']);
  expect(keysIn(wall)).toEqual([HELD.wallKey, null, null, 'es']);
});

test('what the teacher says is spoken at once and stays until it is put away', async () => {
  const notice = signal<{ at: number; text: string } | null>({ at: 1, text: 'Two minutes.' });
  const putAway = () => {
    notice.value = null;
  };
  render(
    <>
      <NoticeBanner from={{ notice, putAway }} />
      <LiveRegion />
    </>,
    root,
  );
  await vi.waitFor(() =>
    expect(root.querySelector('[data-live=assertive]')?.textContent).toBe('Your teacher: Two minutes.'),
  );
  await press(t.notice.close);
  await vi.waitFor(() => expect(root.querySelector('.notice-banner')).toBeNull());
});
