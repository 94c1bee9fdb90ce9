import { classroom } from '../../../shared/words/class.ts';
import { parts } from '../../../shared/words/parts.ts';
import { buttonClass } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { words } from '../../words.ts';
import { JoinByCode } from '../landing/join-by-code.tsx';

type Props = {
  /** Who asks; `nothing`: this browser holds no key of the class. */
  readonly who: 'teacher' | 'wall' | 'student' | 'nothing';
};

/** A class that does not open: why that may be, and where to go on. */
export function Gone({ who }: Props) {
  const t = words(classroom).gone;
  return (
    <>
      <PageTitle title={t.title} fresh />
      <p role="alert">{t[who]}</p>
      {who === 'teacher' || who === 'wall' ? (
        <a class={buttonClass({ kind: 'primary' })} href="/">
          {words(parts).home}
        </a>
      ) : (
        <>
          <JoinByCode />
          <a href="/rejoin">{t.rejoin}</a>
        </>
      )}
    </>
  );
}
