import './class/class.css';
import { useState } from 'preact/hooks';
import { Frame } from '../ui/frame.tsx';
import { Board, Deleted } from './class/board.tsx';
import { heldFor } from './class/held.ts';
import { OpenedClass } from './class/opened-class.tsx';

/** A teacher's page of a class, by the private link or by what this browser keeps. */
export function ClassPage({ id }: { readonly id: string }) {
  const [held] = useState(() => heldFor(id, 'teacher'));
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Deleted />;
  return (
    <OpenedClass held={held} Shell={Frame}>
      {(session) => held && <Board held={held} session={session} onDeleted={() => setDeleted(true)} />}
    </OpenedClass>
  );
}
