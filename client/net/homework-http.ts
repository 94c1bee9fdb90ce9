import type { BeforeClass, Checked, Homework, HomeworkKind } from '../../shared/class-homework.ts';
import { ask, type Reply } from './http.ts';

function of(id: string): string {
  return `/api/classes/${encodeURIComponent(id)}`;
}

/** What is read before a lesson belongs to this class. */
export function readBefore(id: string): Promise<Reply<BeforeClass>> {
  return ask(`${of(id)}/before`);
}

export function countCheck(id: string, device: string, right: number): Promise<Reply<Checked>> {
  return ask(`${of(id)}/checked`, { device, right });
}

/** The student's match against a bot, begun now if there is none. */
export function beginHomework(id: string, key: string, kind: HomeworkKind): Promise<Reply<Homework>> {
  return ask(`${of(id)}/homework`, { key, kind });
}
