import './wall/wall.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { looksBack } from '../../shared/class-course.ts';
import { classroom } from '../../shared/words/class.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import type { ClassSession } from '../net/class-session.ts';
import type { HeldClass } from '../store/classes.ts';
import { fill, words } from '../words.ts';
import { heldFor } from './class/held.ts';
import { OpenedClass } from './class/opened-class.tsx';
import { joinLink, SpelledCode } from './lobby/code.tsx';
import { QrCode } from './lobby/qr-code.tsx';
import { WallCard } from './wall/wall-card.tsx';
import { WallFrozen } from './wall/wall-frozen.tsx';
import { WallHead, type WallProps } from './wall/wall-head.tsx';
import { WallLookBack } from './wall/wall-look-back.tsx';
import { WallMoment } from './wall/wall-moment.tsx';
import { WallSentences } from './wall/wall-sentences.tsx';

/** The projector's page: nothing but what everybody may know, to be read from the last row. */
export function WallPage({ id }: { readonly id: string }) {
  const [held] = useState(() => heldFor(id, 'wall'));
  return (
    <OpenedClass held={held} Shell={Shell}>
      {(session) => held && <OnTheWall held={held} session={session} />}
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

function OnTheWall({ held, session }: { readonly held: HeldClass; readonly session: ClassSession }) {
  const wall = session.wall.value;
  if (!wall) return null;
  const seen = { wall, skew: session.skew.value };
  const { step } = wall;
  if (wall.frozen && (step === 'join' || step === 'tables')) return <WallFrozen {...seen} />;
  if (step === 'join') return <WayIn {...seen} />;
  if (step === 'tables') return <AllTables {...seen} />;
  return (
    <main id="main" class={`wall wall-step step-${step}`}>
      <WallHead {...seen} title={words(classWall).steps[step]} />
      {step === 'moment' && <WallMoment wall={wall} held={held} />}
      {step === 'sentences' && <WallSentences wall={wall} />}
      {looksBack(step) && step !== 'moment' && <WallLookBack held={held} step={step} />}
    </main>
  );
}

function WayIn({ wall, skew }: WallProps) {
  const t = words(classroom);
  return (
    <main id="main" class="wall wall-in">
      <WallHead wall={wall} skew={skew} title={t.wall.join} />
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
        {fill(t.wall.in, { n: wall.students })}
      </p>
    </main>
  );
}

/** As many columns as keep the letters large and all tables on one screen. */
function columns(tables: number): 2 | 3 | 4 | 5 {
  return tables <= 4 ? 2 : tables <= 9 ? 3 : tables <= 16 ? 4 : 5;
}

function AllTables({ wall, skew }: WallProps) {
  const many = columns(wall.tables.length);
  return (
    <main id="main" class="wall">
      <WallHead wall={wall} skew={skew} title={words(classroom).wall.title} />
      <ul class={`wall-cards columns-${many}`}>
        {wall.tables.map((table) => (
          <WallCard key={table.number} table={table} wall={wall} skew={skew} whole={many <= 3} />
        ))}
      </ul>
    </main>
  );
}
