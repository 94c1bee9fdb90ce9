import '../../client/theme.css';
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NameField } from '../../client/ui/name-field.tsx';
import { fill, setLang } from '../../client/words.ts';
import { pages as en } from '../../shared/words/en/pages.ts';
import { pages as es } from '../../shared/words/es/pages.ts';
import { freshPage } from './fresh-page.ts';

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function Naming() {
  const name = useSignal('');
  return <NameField name={name.value} onName={(typed) => (name.value = typed)} missing={false} />;
}

test('a long name is told how much of it still fits, politely, and that nothing more does', async () => {
  render(<Naming />, root);
  const said = () => root.querySelector('[role=status]')?.textContent;
  const field = page.getByRole('textbox', { name: en.new.name });
  const left = (words: typeof en, n: number) => fill(words.new.nameLeft, { left: n, most: 30 });
  await field.fill('Delegation');
  expect(said()).toBe('');
  await field.fill('Delegation of the first');
  await expect.poll(said).toBe(left(en, 7));
  await field.fill('Delegation of the first side of the table');
  await expect.element(field).toHaveValue('Delegation of the first side o');
  await expect.poll(said).toBe(left(en, 0));
  await expect.element(field).toHaveAccessibleDescription(`${en.new.nameHint} ${left(en, 0)}`);
  setLang('es');
  await expect.poll(said).toBe(left(es, 0));
});
