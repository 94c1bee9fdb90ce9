import '../../client/theme.css';
import '../../client/ui/frame.css';
import '../../client/pages/result/result.css';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AfterThoughts } from '../../client/pages/result/after-thoughts.tsx';
import { keepSeat } from '../../client/store/seats.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { freshPage } from './fresh-page.ts';

// No server in this page: nobody has answered yet, and what is sent is read here.
const sent = vi.hoisted(() => ({ answers: [] as unknown[], reaches: true }));
vi.mock('../../client/net/http.ts', () => ({
  reflect: async (match: string, { answers }: { answers?: unknown }) => {
    if (answers) sent.answers.push(answers);
    if (answers && !sent.reaches) return { ok: false, trouble: { code: 'unreachable' } };
    return { ok: true, value: { answers: null, teacherReads: match === 'of a class' } };
  },
}));

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

for (const [width, height] of [
  [390, 844],
  [1366, 768],
] as const) {
  test(`the way to the result stands out and is in sight before the questions are answered (${width} x ${height})`, async () => {
    await page.viewport(width, height);
    keepSeat({ match: 'm1', seat: 'us-1', secret: 's', hostKey: null, code: null, since: 0 });
    render(
      <AfterThoughts match="m1" seat="us-1" numbers={true}>
        <p>The numbers</p>
      </AfterThoughts>,
      root,
    );
    const { toNumbers, save } = debrief.reflect;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const colour = (name: string) => getComputedStyle(button(name).element()).backgroundColor;
    await expect.element(button(save)).toBeInTheDocument();
    await expect.element(button(toNumbers)).toBeInViewport({ ratio: 1 });
    expect(colour(toNumbers)).toBe('rgb(240, 179, 64)');
    expect(colour(save)).not.toBe(colour(toNumbers));
    await button(toNumbers).click();
    await expect.element(page.getByText('The numbers')).toBeVisible();
  });
}

test.each([
  ['m1', 'nobody', 'teacher'],
  ['of a class', 'teacher', 'nobody'],
] as const)('who will read the answers is said, and only that (%s)', async (match, reads, not) => {
  keepSeat({ match, seat: 'us-1', secret: 's', hostKey: null, code: null, since: 0 });
  render(
    <AfterThoughts match={match} seat="us-1" numbers={true}>
      <p>The numbers</p>
    </AfterThoughts>,
    root,
  );
  const { lead, reads: said } = debrief.reflect;
  await expect.element(page.getByText(`${lead} ${said[reads]}`)).toBeVisible();
  expect(root.textContent).not.toContain(said[not]);
});

test('what was written is kept on the way to the numbers; if it cannot be, that is said first', async () => {
  keepSeat({ match: 'm2', seat: 'us-1', secret: 's', hostKey: null, code: null, since: 0 });
  render(
    <AfterThoughts match="m2" seat="us-1" numbers={true}>
      <p>The numbers</p>
    </AfterThoughts>,
    root,
  );
  const { questions, toNumbers, unsaved } = debrief.reflect;
  const onward = page.getByRole('button', { name: toNumbers, exact: true });
  await page.getByLabelText(questions[0] ?? '').fill('An embassy');
  await expect.element(page.getByText(unsaved)).toBeVisible();
  sent.reaches = false;
  await onward.click();
  const why = page.getByRole('alert');
  await expect.element(why).toHaveTextContent(debrief.reflect.failed.replace('{reason}', parts.unreachable));
  expect(root.textContent).not.toContain('The numbers');
  sent.reaches = true;
  await page.getByLabelText(questions[0] ?? '').fill('An embassy, early');
  await onward.click();
  await expect.element(page.getByText('The numbers')).toBeVisible();
  expect(sent.answers.at(-1)).toEqual(['An embassy, early', '', '']);
});
