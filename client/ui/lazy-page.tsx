import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import { words } from '../lang.ts';
import { Button } from './button.tsx';
import { Frame } from './frame.tsx';

/** A page that comes with its own chunk; while it is on its way, or fails to come, that is said in words. */
export function lazyPage<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Shell: ComponentType<{ readonly children: ComponentChildren }> = Frame,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyPage(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'broken'>(loaded ? 'ready' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (page) => {
          loaded = page;
          setState('ready');
        },
        () => setState('broken'),
      );
    }, [state]);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    const t = words(parts);
    return (
      <Shell>
        {state === 'broken' ? (
          <div class="notice bad" role="alert">
            <p>{t.brokenPage}</p>
            <Button onClick={() => setState('loading')}>{t.tryAgain}</Button>
          </div>
        ) : (
          <p role="status">{t.loading}</p>
        )}
      </Shell>
    );
  };
}
