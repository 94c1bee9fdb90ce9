import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { terms } from '../../shared/words/terms.ts';
import { words } from '../lang.ts';
import { hasMoved } from '../router.ts';

type Props = {
  /** For the browser's tab. */
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly class?: string;
  /** The page changed under the same address, so the heading takes the focus although nobody followed a link. */
  readonly fresh?: boolean;
};

/** The one `h1` of a page. After a change of page it takes the focus, so that a screen reader starts there. */
export function PageTitle({ title, children, class: look, fresh = false }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  const product = words(terms).product;
  useEffect(() => {
    if (fresh || hasMoved()) ref.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
  return (
    <h1 ref={ref} tabIndex={-1} class={look}>
      {children ?? title}
    </h1>
  );
}
