import type { ClassActed, ClassWish } from '../../shared/class-wishes.ts';
import type { Result } from '../../shared/rules/result.ts';
import type { StoredClass } from '../store/class-store.ts';

/** One kind of wish of a teacher; whoever calls has proven that it is one. */
export type Act<T extends ClassWish['type']> = (
  of: StoredClass,
  wish: Extract<ClassWish, { type: T }>,
  cmdId: string,
) => Promise<Result<ClassActed>>;

export const ONE: ClassActed = { done: 1, refused: 0 };
