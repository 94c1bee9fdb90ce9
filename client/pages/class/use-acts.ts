import { useState } from 'preact/hooks';
import type { ClassActed, ClassWish } from '../../../shared/class-wishes.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classFreeze } from '../../../shared/words/class-freeze.ts';
import { classPlan } from '../../../shared/words/class-plan.ts';
import { classSurvey } from '../../../shared/words/class-survey.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { actInClass } from '../../net/class-http.ts';
import { troubleText } from '../../trouble-text.ts';
import { fill, words } from '../../words.ts';

/** What a teacher did last, in words, and the way back where there is one. */
export type Done = {
  readonly bad: boolean;
  readonly say: () => string;
  readonly undo: Asked | null;
};

export type Asked = {
  readonly wish: ClassWish;
  readonly says:
    | keyof typeof classroom.en.acts.did
    | keyof typeof classWall.en.did
    | keyof typeof classFreeze.en.did
    | keyof typeof classPlan.en.did
    | keyof typeof classSurvey.en.did;
  /** For a sentence about one student. */
  readonly name?: string;
  /** Why no table had a use for it, where that is known beforehand. */
  readonly none?: 'none' | 'nonePaused';
  /** Takes it back. */
  readonly undo?: Asked;
};

export type Acts = {
  readonly done: Done | null;
  readonly busy: boolean;
  /** True once it is done. */
  readonly act: (asked: Asked) => Promise<boolean>;
};

function told({ says, name = '', none = 'none' }: Asked, { done, refused }: ClassActed): string {
  const t = words(classroom).acts;
  if (done === 0) return t[none];
  return `${fill({ ...t.did, ...words(classWall).did, ...words(classFreeze).did, ...words(classPlan).did, ...words(classSurvey).did }[says], { n: done, name })}${fill(t.rest, { n: refused })}`;
}

/** Does what a teacher asks for, one thing at a time, and says what came of it. */
export function useActs(id: string, key: string): Acts {
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);

  async function act(asked: Asked): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const reply = await actInClass(id, key, asked.wish);
    setBusy(false);
    const undo = (reply.ok && reply.value.done > 0 && asked.undo) || null;
    const say = () => (reply.ok ? told(asked, reply.value) : troubleText(reply.trouble));
    setDone({ bad: !reply.ok, say, undo });
    return reply.ok;
  }
  return { done, busy, act };
}
