import { computed, signal } from '@preact/signals';

export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'new' }
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'match'; readonly id: string }
  | { readonly page: 'replay'; readonly id: string | null }
  | { readonly page: 'debrief'; readonly id: string | null }
  | { readonly page: 'paper'; readonly id: string }
  | { readonly page: 'library' }
  | { readonly page: 'kit'; readonly part: string | null }
  | { readonly page: 'embed'; readonly id: string }
  | { readonly page: 'new-class' }
  | { readonly page: 'class'; readonly id: string }
  | { readonly page: 'class-place'; readonly id: string }
  | { readonly page: 'class-debrief'; readonly id: string }
  | { readonly page: 'class-before'; readonly id: string }
  | { readonly page: 'wall'; readonly id: string }
  | { readonly page: 'rejoin' }
  | { readonly page: 'privacy' }
  | { readonly page: 'not-found' };

function decoded(piece: string): string | null {
  try {
    return decodeURIComponent(piece);
  } catch {
    return null;
  }
}

/** Reads a path; `pathTo` writes it. */
export function routeOf(path: string): Route {
  const [head = '', rest, ...more] = path.split('/').filter(Boolean);
  const piece = rest === undefined ? null : decoded(rest);
  if (head === 'class' && piece && more.length === 1 && more[0] === 'me')
    return { page: 'class-place', id: piece };
  if (head === 'class' && piece && more.length === 1 && more[0] === 'before')
    return { page: 'class-before', id: piece };
  if (head === 'class' && piece && more.length === 1 && more[0] === 'debrief')
    return { page: 'class-debrief', id: piece };
  if (more.length > 0) return { page: 'not-found' };
  if (head === '' && rest === undefined) return { page: 'landing' };
  if (head === 'new' && rest === undefined) return { page: 'new' };
  if (head === 'library' && rest === undefined) return { page: 'library' };
  if (head === 'class' && rest === undefined) return { page: 'new-class' };
  if (head === 'class' && piece) return { page: 'class', id: piece };
  if (head === 'wall' && piece) return { page: 'wall', id: piece };
  if (head === 'rejoin' && rest === undefined) return { page: 'rejoin' };
  if (head === 'privacy' && rest === undefined) return { page: 'privacy' };
  if (head === 'kit' && (rest === undefined || piece)) return { page: 'kit', part: piece };
  if (head === 'join' && piece) return { page: 'join', code: piece };
  if (head === 'm' && piece) return { page: 'match', id: piece };
  if (head === 'paper' && piece) return { page: 'paper', id: piece };
  if (head === 'embed' && piece) return { page: 'embed', id: piece };
  if (head === 'debrief' && (rest === undefined || piece)) return { page: 'debrief', id: piece };
  if (head === 'replay' && (rest === undefined || piece)) return { page: 'replay', id: piece };
  return { page: 'not-found' };
}

export function pathTo(route: Exclude<Route, { page: 'not-found' }>): string {
  switch (route.page) {
    case 'landing':
      return '/';
    case 'new':
      return '/new';
    case 'library':
      return '/library';
    case 'new-class':
      return '/class';
    case 'class':
      return `/class/${encodeURIComponent(route.id)}`;
    case 'class-debrief':
      return `/class/${encodeURIComponent(route.id)}/debrief`;
    case 'class-before':
      return `/class/${encodeURIComponent(route.id)}/before`;
    case 'class-place':
      return `/class/${encodeURIComponent(route.id)}/me`;
    case 'wall':
      return `/wall/${encodeURIComponent(route.id)}`;
    case 'rejoin':
      return '/rejoin';
    case 'privacy':
      return '/privacy';
    case 'kit':
      return route.part === null ? '/kit' : `/kit/${encodeURIComponent(route.part)}`;
    case 'join':
      return `/join/${encodeURIComponent(route.code)}`;
    case 'match':
      return `/m/${encodeURIComponent(route.id)}`;
    case 'embed':
      return `/embed/${encodeURIComponent(route.id)}`;
    case 'paper':
      return `/paper/${encodeURIComponent(route.id)}`;
    case 'debrief':
    case 'replay':
      return route.id === null ? `/${route.page}` : `/${route.page}/${encodeURIComponent(route.id)}`;
  }
}

const here = signal(new URL(location.href));
/** Moves that this page made, so that a first load does not take the focus. */
let moves = 0;

export function currentUrl(): URL {
  return here.value;
}

const path = computed(() => here.value.pathname);

/** Follows the path alone: a cursor in the address moves often and leads to no other page. */
export function currentPath(): string {
  return path.value;
}

export function hasMoved(): boolean {
  return moves > 0;
}

export function go(to: string): void {
  moves += 1;
  history.pushState(null, '', to);
  here.value = new URL(location.href);
  scrollTo(0, 0);
}

/** The same page under another address: for a cursor or a secret that should leave the address bar. */
export function rewriteAddress(to: string): void {
  history.replaceState(null, '', to);
  here.value = new URL(location.href);
}

/** Links stay plain links; the ones that lead to a page of ours do not reload it. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    moves += 1;
    here.value = new URL(location.href);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a');
    // Only that one page may stand in a frame: a link out of it asks the server, which forbids the others there.
    if (routeOf(location.pathname).page === 'embed') return;
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    if (routeOf(link.pathname).page === 'not-found') return;
    event.preventDefault();
    go(link.href);
  });
}
