import type { Enrolled, NewClass } from '../../shared/class-protocol.ts';
import type { Seated } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { enrol, look, newClass } from './class-client.ts';
import { type Player, sit } from './player.ts';

export const NAMES = ['Ana', 'Beto', 'Carla', 'Dario', 'Elena'];

/** A class on a server of its own, with so many students who wait and a teacher who looks. */
export async function lesson(count: number, wanted: Partial<NewClass> = {}) {
  const { url, folder, close } = await boot();
  const made = await newClass(url, wanted);
  const students: Enrolled[] = [];
  for (const name of NAMES.slice(0, count)) students.push(await enrol(url, made.code, name));
  const board = await look(url, made.class, made.teacherKey);
  return { url, folder, close, made, students, board };
}

/** The chair a student was given, as a page would take it. */
export async function chairOf(url: string, student: Enrolled): Promise<Player> {
  const page = await look(url, student.class, student.secret);
  const { chair } = await page.until('place', (place) => place.chair !== null);
  if (!chair) throw new Error('no chair');
  return sit(url, { ...chair, secret: student.secret } as Seated);
}
