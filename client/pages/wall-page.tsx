import './wall/wall.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Wall } from '../../shared/class-protocol.ts';
import { classroom } from '../../shared/words/class.ts';
import type { ClassSession } from '../net/class-session.ts';
import { now } from '../store/now.ts';
import { LangSwitch } from '../ui/lang-switch.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { heldFor } from './class/held.ts';
import { OpenedClass } from './class/opened-class.tsx';
import { TimeLeft } from './class/time-left.tsx';
import { joinLink, SpelledCode } from './lobby/code.tsx';
import { QrCode } from './lobby/qr-code.tsx';
import { WallCard } from './wall/wall-card.tsx';

/** The projector's page: nothing but what everybody may know, to be read from the last row. */
export function WallPage({ id }: { readonly id: string }) {
  const [held] = useState(() => heldFor(id, 'wall'));
  return (
    <OpenedClass held={held} Shell={Shell}>
      {(session) => <OnTheWall session={session} />}
    </OpenedClass>
  );
}

function Shell({ children }: { readonly children: ComponentChildren }) {
  return (
    <main id="main" class="wall wall-words">
      {children}
    </main>
  );
}

function OnTheWall({ session }: { readonly session: ClassSession }) {
  const wall = session.wall.value;
  if (!wall) return null;
  return wall.tables.length === 0 ? (
    <WayIn wall={wall} skew={session.skew.value} />
  ) : (
    <AllTables wall={wall} skew={session.skew.value} />
  );
}

type Props = { readonly wall: Wall; readonly skew: number };

function WayIn({ wall, skew }: Props) {
  const t = words(classroom);
  return (
    <main id="main" class="wall wall-in">
      <header class="wall-head">
        <PageTitle title={t.wall.join} />
        <WallBell wall={wall} skew={skew} />
        <LangSwitch />
      </header>
      {wall.code === null ? (
        <p class="wall-say">{t.wall.locked}</p>
      ) : (
        <div class="wall-way">
          <div>
            <p class="wall-say">{fill(t.wall.at, { address: location.host })}</p>
            <p class="wall-code">
              <SpelledCode code={wall.code} />
            </p>
          </div>
          <QrCode text={joinLink(wall.code)} label={t.board.qrAlt} />
        </div>
      )}
      <p class="wall-count" role="status">
        {fill(t.wall.in, { n: wall.waiting })}
      </p>
    </main>
  );
}

/** As many columns as keep the letters large and all tables on one screen. */
function columns(tables: number): 2 | 3 | 4 | 5 {
  return tables <= 4 ? 2 : tables <= 9 ? 3 : tables <= 16 ? 4 : 5;
}

function AllTables({ wall, skew }: Props) {
  const t = words(classroom).wall;
  const many = columns(wall.tables.length);
  return (
    <main id="main" class="wall">
      <header class="wall-head">
        <PageTitle title={t.title} />
        {wall.code && <b class="wall-small-code">{wall.code}</b>}
        {wall.waiting > 0 && <span>{fill(t.waiting, { n: wall.waiting })}</span>}
        <WallBell wall={wall} skew={skew} />
        <LangSwitch />
      </header>
      <ul class={`wall-cards columns-${many}`}>
        {wall.tables.map((table) => (
          <WallCard key={table.number} table={table} wall={wall} skew={skew} whole={many <= 3} />
        ))}
      </ul>
    </main>
  );
}

function WallBell({ wall: { bell }, skew }: Props) {
  const t = words(classroom);
  if (bell === null) return null;
  return (
    <span class="wall-bell">
      {now.value + skew >= bell ? (
        t.bell.over
      ) : (
        <>
          {t.wall.bell} <TimeLeft until={bell} skew={skew} />
        </>
      )}
    </span>
  );
}
