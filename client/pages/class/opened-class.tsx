import type { ComponentChildren, ComponentType } from 'preact';
import { classroom } from '../../../shared/words/class.ts';
import { type ClassSession, openClass } from '../../net/class-session.ts';
import { useOpened } from '../../net/use-opened.ts';
import type { HeldClass } from '../../store/classes.ts';
import { ConnectionBanner } from '../../ui/connection-banner.tsx';
import { words } from '../../words.ts';
import { Gone } from './gone.tsx';

type Props = {
  readonly held: HeldClass | null;
  /** The frame around what is said while there is nothing else to see. */
  readonly Shell: ComponentType<{ readonly children: ComponentChildren }>;
  readonly children: (session: ClassSession) => ComponentChildren;
};

/** The class that a key opens, or in words why it does not. */
export function OpenedClass({ held, Shell, children }: Props) {
  const state = useOpened(held, openClass);
  const t = words(classroom);
  if (held === null) {
    return (
      <Shell>
        <Gone who="nothing" />
      </Shell>
    );
  }
  if (state.is === 'opening' || (state.is === 'troubled' && state.trouble.code === 'unreachable')) {
    return (
      <Shell>
        <p role="status">{state.is === 'opening' ? t.opening : t.unreachable}</p>
      </Shell>
    );
  }
  if (state.is === 'troubled' || state.session.connection.value === 'refused') {
    return (
      <Shell>
        <Gone who={held.role} />
      </Shell>
    );
  }
  return (
    <>
      <ConnectionBanner connection={state.session.connection} />
      {children(state.session)}
    </>
  );
}
