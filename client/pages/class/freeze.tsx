import './plan.css';
import { useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classFreeze } from '../../../shared/words/class-freeze.ts';
import { classLinks, type HeldClass } from '../../store/classes.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { words } from '../../words.ts';
import { AskOf } from './ask-of.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly acts: Acts };

const asked = (frozen: boolean) =>
  ({ wish: { type: 'freeze', frozen }, says: frozen ? 'freeze' : 'goOn' }) as const;

/** The end of a lesson that is not the end of the talks. */
export function Freeze({ acts }: Props) {
  const t = words(classFreeze);
  return (
    <section aria-labelledby="freeze">
      <h2 id="freeze">{t.title}</h2>
      <p>{t.offer}</p>
      <Button onClick={() => acts.act({ ...asked(true), undo: asked(false) })}>{t.freeze}</Button>
    </section>
  );
}

type FrozenProps = Props & { readonly board: Board; readonly held: HeldClass };

/** The class between two lessons: how to come back, and how to go on. */
export function Frozen({ board, held, acts }: FrozenProps) {
  const t = words(classFreeze);
  const [ending, setEnding] = useState(false);
  const talking = board.tables.some(({ status }) => status === 'live');
  async function end(): Promise<void> {
    setEnding(false);
    await acts.act({ wish: { type: 'host', tables: 'all', wish: { type: 'cancel' } }, says: 'cancel' });
  }
  return (
    <section class="frozen" aria-labelledby="frozen">
      <h2 id="frozen">{t.frozenTitle}</h2>
      <p>{t.frozen}</p>
      <CopyButton
        text={classLinks(location.origin, held).teacher}
        label={words(classroom).board.linkTeacher}
      />
      <div class="row">
        <Button kind="primary" onClick={() => acts.act(asked(false))}>
          {t.goOn}
        </Button>
      </div>
      {talking && (
        <>
          <p>{t.orDebrief}</p>
          <Button onClick={() => setEnding(true)}>{t.end}</Button>
        </>
      )}
      <AskOf
        meant={board.tables}
        asking={ending ? 'end' : null}
        board={board}
        onClose={() => setEnding(false)}
        onAnswer={end}
      />
    </section>
  );
}
