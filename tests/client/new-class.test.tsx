import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createClass } from '../../client/net/class-http.ts';
import { NewClassPage } from '../../client/pages/new-class-page.tsx';
import { classroom } from '../../shared/words/en/class.ts';
import { classPlan } from '../../shared/words/en/class-plan.ts';
import { classSurvey } from '../../shared/words/en/class-survey.ts';
import { freshPage } from './fresh-page.ts';

vi.mock('../../client/net/class-http.ts', { spy: true });

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  vi.mocked(createClass)
    .mockReset()
    .mockResolvedValue({ ok: false, trouble: { code: 'unreachable' } });
  render(<NewClassPage />, root);
  return () => render(null, root);
});

const start = () => page.getByRole('button', { name: classroom.new.start, exact: true }).click();

test('a class begins with the coach open and no questions, as on the board', async () => {
  await start();
  expect(createClass).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ coach: true, survey: false }),
  );
});

test('a teacher who makes a class closes the coach and asks the questions in the words of the board', async () => {
  await page.getByRole('checkbox', { name: classPlan.coach.open, exact: false }).click();
  await page.getByRole('checkbox', { name: classSurvey.board.on, exact: false }).click();
  await start();
  expect(createClass).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ coach: false, survey: true }),
  );
});
