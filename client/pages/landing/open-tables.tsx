import refresh from 'lucide-static/icons/refresh-cw.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import type { Lobby } from '../../../shared/protocol.ts';
import { landing } from '../../../shared/words/landing.ts';
import { parts } from '../../../shared/words/parts.ts';
import { sideInText } from '../../about.ts';
import { words } from '../../lang.ts';
import { readLobby } from '../../net/http.ts';
import { timeAgo } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { seatsAt } from '../../store/seats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideMark } from '../../ui/side-mark.tsx';

const EVERY = 10_000;

type State = 'loading' | 'unreachable' | Lobby['open'];

/** Matches that look for an opponent; the list renews itself while somebody looks at it. */
export function OpenTables() {
  const t = words(landing);
  const [state, setState] = useState<State>('loading');
  async function load() {
    const reply = await readLobby();
    // One's own table is among one's matches already.
    const others = (open: Lobby['open']) => open.filter(({ match }) => seatsAt(match).length === 0);
    setState(reply.ok ? others(reply.value.open) : 'unreachable');
  }
  useEffect(() => {
    load();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') load();
    }, EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <section aria-labelledby="open-tables">
      <div class="section-head">
        <h2 id="open-tables">{t.anyone}</h2>
        <Button kind="quiet" onClick={load}>
          <Icon svg={refresh} /> {t.refresh}
        </Button>
      </div>
      <div aria-live="polite">
        {state === 'loading' && <p class="muted">{words(parts).loading}</p>}
        {state === 'unreachable' && <p class="notice bad">{words(parts).unreachable}</p>}
        {Array.isArray(state) && state.length === 0 && <p class="muted">{t.lobbyEmpty}</p>}
        {Array.isArray(state) && state.length > 0 && <TableList open={state} />}
      </div>
      <a class={buttonClass({})} href="/new?opponent=anyone">
        {t.openTable}
      </a>
    </section>
  );
}

function TableList({ open }: { readonly open: Lobby['open'] }) {
  const t = words(landing);
  return (
    <ul class="tables">
      {open.map(({ code, name, freeSide, since, about }) => {
        return (
          <li key={code}>
            <a class={buttonClass({ kind: 'primary' })} href={pathTo({ page: 'join', code })}>
              <SideMark side={freeSide} /> {t.sitDown} {sideInText(about, freeSide)}
            </a>
            <span>
              <bdi>{name}</bdi>, {timeAgo(since)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
