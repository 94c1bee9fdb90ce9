import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Clock } from '../../client/ui/clock.tsx';
import { CopyButton } from '../../client/ui/copy-button.tsx';
import { Dialog } from '../../client/ui/dialog.tsx';
import { LangSwitch } from '../../client/ui/lang-switch.tsx';
import { LiveRegion } from '../../client/ui/live-region.tsx';
import { words } from '../../client/words.ts';
import { parts } from '../../shared/words/parts.ts';
import { freshPage } from './fresh-page.ts';

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

test('a clock is spoken as it passes five minutes, one minute and ten seconds, and only then', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  try {
    const deadline = Date.now() + 301_000;
    render(
      <>
        <Clock deadline={deadline} skew={0} full={360_000} />
        <LiveRegion />
      </>,
      root,
    );
    const spoken = () => root.querySelector('[data-live=polite]')?.textContent;
    const urgent = () => root.querySelector('[data-live=assertive]')?.textContent;
    await expect.element(page.getByRole('timer')).toHaveAccessibleName('05:01 left');
    expect(spoken()).toBe('');
    vi.advanceTimersByTime(1500);
    await vi.waitFor(() => expect(spoken()).toBe('Five minutes left.'));
    vi.advanceTimersByTime(240_000);
    await vi.waitFor(() => expect(urgent()).toBe('One minute left.'));
    vi.advanceTimersByTime(50_000);
    await vi.waitFor(() => expect(urgent()).toBe('Ten seconds left.'));
  } finally {
    vi.useRealTimers();
  }
});

test('on plain http, where there is no clipboard, a link is copied or at least selected', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const copy = vi.spyOn(document, 'execCommand').mockReturnValue(false);
  render(<CopyButton text="http://lan.test/join/KMP-7QT" label="Link" />, root);
  await userEvent.click(page.getByRole('button', { name: 'Copy: Link' }));
  await expect.element(page.getByText(words(parts).copyByHand)).toBeVisible();
  const holder = root.querySelector('input');
  expect([holder?.selectionStart, holder?.selectionEnd]).toEqual([0, holder?.value.length]);
  copy.mockReturnValue(true);
  await userEvent.click(page.getByRole('button', { name: 'Copy: Link' }));
  await expect.element(page.getByRole('button', { name: 'Copied: Link' })).toBeVisible();
  vi.restoreAllMocks();
});

test('a dialog names itself, closes on Escape and gives the focus back', async () => {
  const closed = vi.fn();
  function show(open: boolean) {
    render(
      <>
        <button type="button" id="opener">
          Open
        </button>
        <Dialog title="Cancel the match" open={open} onClose={closed}>
          <p>Sure?</p>
        </Dialog>
      </>,
      root,
    );
  }
  show(false);
  document.getElementById('opener')?.focus();
  show(true);
  await expect.element(page.getByRole('dialog', { name: 'Cancel the match' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  show(false);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('opener'));
});

test('the language changes at any time, and the page says so to the browser', async () => {
  render(<LangSwitch />, root);
  await userEvent.click(page.getByRole('button', { name: 'Español' }));
  expect(document.documentElement.lang).toBe('es');
  await expect.element(page.getByRole('group', { name: 'Idioma' })).toBeVisible();
  expect(localStorage.getItem('lang')).toBe('es');
});
