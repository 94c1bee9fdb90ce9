import { landing } from '../../shared/words/landing.ts';
import { words } from '../lang.ts';
import { buttonClass } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export function NotFoundPage() {
  const t = words(landing).notFound;
  return (
    <Frame>
      <PageTitle title={t.title} />
      <p>{t.text}</p>
      <a class={buttonClass({ kind: 'primary' })} href="/">
        {t.home}
      </a>
    </Frame>
  );
}
