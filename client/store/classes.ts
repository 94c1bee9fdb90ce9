import type { ClassMade, Enrolled } from '../../shared/class-protocol.ts';
import type { Lang } from '../../shared/rules/vocabulary.ts';
import { isLang } from '../lang.ts';
import { onDevice } from './remembered.ts';

/** What this browser may do in a class. The key proves it from any device. */
export type HeldClass = {
  readonly class: string;
  readonly role: 'teacher' | 'wall' | 'student';
  readonly key: string;
  /** What a teacher may hand on; whoever came by a link knows what stood in it. */
  readonly coTeacherKey: string | null;
  readonly wallKey: string | null;
  /** A student's own. */
  readonly name: string | null;
  readonly rejoin: string | null;
  /** What its pages begin in. */
  readonly lang: Lang | null;
  /** When it was made or joined, milliseconds since 1970. */
  readonly since: number;
};

const KEY = 'classes';
const MOST = 60;

/** Newest first. */
export function classesHeld(): readonly HeldClass[] {
  try {
    const stored: unknown = JSON.parse(onDevice.read(KEY) ?? '[]');
    return Array.isArray(stored) ? (stored as HeldClass[]) : [];
  } catch {
    return [];
  }
}

/** On one device a teacher may try a student's page too, so the role belongs to the question. */
export function classHeld(id: string, role: HeldClass['role']): HeldClass | null {
  return classesHeld().find((one) => one.class === id && one.role === role) ?? null;
}

export function forgetClass({ class: id, role }: Pick<HeldClass, 'class' | 'role'>): void {
  const others = classesHeld().filter((one) => one.class !== id || one.role !== role);
  onDevice.write(KEY, JSON.stringify(others));
}

export function keepClass(held: HeldClass): void {
  forgetClass(held);
  onDevice.write(KEY, JSON.stringify([held, ...classesHeld()].slice(0, MOST)));
}

export function keepMade({ class: id, teacherKey: key, coTeacherKey, wallKey }: ClassMade, lang: Lang): void {
  const nobody = { name: null, rejoin: null };
  keepClass({ class: id, role: 'teacher', key, coTeacherKey, wallKey, lang, ...nobody, since: Date.now() });
}

export function keepEnrolled({ class: id, secret: key, name, rejoin, lang }: Enrolled): void {
  const keys = { key, coTeacherKey: null, wallKey: null };
  keepClass({ class: id, role: 'student', ...keys, name, rejoin, lang, since: Date.now() });
}

/** Where a class is seen by whoever holds it. */
export function classAddress({ class: id, role }: Pick<HeldClass, 'class' | 'role'>): string {
  const part = encodeURIComponent(id);
  return role === 'wall' ? `/wall/${part}` : role === 'student' ? `/class/${part}/me` : `/class/${part}`;
}

/** The links of a class. What is secret stands behind `#`, so no server logs it. */
export function classLinks(origin: string, held: HeldClass) {
  function link(role: 'teacher' | 'wall', fragment: { readonly [name: string]: string | null }): string {
    const said = Object.entries(fragment).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    return `${origin}${classAddress({ ...held, role })}#${new URLSearchParams(said)}`;
  }
  const { key, coTeacherKey: co, wallKey: wall, lang } = held;
  return {
    teacher: link('teacher', { key, co, wall, lang }),
    coTeacher: co === null ? null : link('teacher', { key: co, wall, lang }),
    wall: wall === null ? null : link('wall', { key: wall, lang }),
  };
}

export function classInFragment(id: string, role: 'teacher' | 'wall', hash: string): HeldClass | null {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const key = said.get('key');
  if (!key) return null;
  const asked = said.get('lang');
  const keys = { key, coTeacherKey: said.get('co'), wallKey: said.get('wall') };
  const lang = isLang(asked) ? asked : null;
  return { class: id, role, ...keys, name: null, rejoin: null, lang, since: Date.now() };
}
