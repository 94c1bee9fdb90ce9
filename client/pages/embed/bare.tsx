import type { ComponentChildren } from 'preact';

/** The frame of a page in somebody else's frame: none. */
export function Bare({ children }: { readonly children: ComponentChildren }) {
  return (
    <main id="main" class="embed">
      {children}
    </main>
  );
}
