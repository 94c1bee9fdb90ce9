import { setLang } from '../../client/words.ts';

/** An empty page in English that remembers nothing of the test before; answers with the place to render into. */
export function freshPage(): HTMLElement {
  setLang('en');
  sessionStorage.clear();
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  return root;
}
