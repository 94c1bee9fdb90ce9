import { h, type VNode } from 'preact';

const drawn = new Map<string, readonly VNode[]>();

function shapes(svg: string): readonly VNode[] {
  const known = drawn.get(svg);
  if (known) return known;
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const nodes = Array.from(root.children, (shape) =>
    h(shape.tagName, Object.fromEntries(Array.from(shape.attributes, ({ name, value }) => [name, value]))),
  );
  drawn.set(svg, nodes);
  return nodes;
}

/** A Lucide drawing beside words, never instead of them: `import check from 'lucide-static/icons/check.svg?raw'`. */
export function Icon({ svg, size = 20 }: { readonly svg: string; readonly size?: number }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
    >
      {shapes(svg)}
    </svg>
  );
}
