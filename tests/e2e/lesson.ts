import type { ClassMade, Enrolled } from '../../shared/class-protocol.ts';
import { post } from '../wire-seat.ts';

const NAMES = ['Ana', 'Leo', 'Sol', 'Maximiliano Fernández', 'Ingrid', 'Omar', 'Kim', 'Lucía', 'Yusuf'];

/** A class with nine students, one more than sit in pairs; `begun`: they have their seats. */
export async function lesson(server: string, begun: boolean): Promise<ClassMade> {
  const made = await post<ClassMade>(`${server}/api/classes`, {
    scenario: 'us-cuba-2015',
    format: 'short-talks',
    clock: 'standard',
    dropOut: 'bot',
    lang: 'en',
    talk: 'free',
  });
  const { class: id, code, teacherKey: key } = made;
  for (const name of NAMES) await post<Enrolled>(`${server}/api/classes/join`, { code, name });
  if (begun) await post(`${server}/api/classes/${id}/act`, { key, cmdId: 'begin', wish: { type: 'begin' } });
  return made;
}

export function boardAddress(
  { class: id, teacherKey, coTeacherKey, wallKey }: ClassMade,
  search = '',
): string {
  const keys = new URLSearchParams({ key: teacherKey, co: coTeacherKey, wall: wallKey });
  return `/class/${id}${search}#${keys}`;
}

export function wallAddress({ class: id, wallKey }: ClassMade): string {
  return `/wall/${id}#${new URLSearchParams({ key: wallKey })}`;
}

/** The same class after the teacher has ended all talks. */
export async function endedLesson(server: string): Promise<ClassMade> {
  const made = await lesson(server, true);
  const wish = { type: 'host', tables: 'all', wish: { type: 'cancel' } };
  await post(`${server}/api/classes/${made.class}/act`, { key: made.teacherKey, cmdId: 'ended', wish });
  return made;
}

export function debriefAddress({ class: id, teacherKey }: ClassMade): string {
  return `/class/${id}/debrief#${new URLSearchParams({ key: teacherKey })}`;
}
