import type { Request } from 'express';
import { type Result, refuse } from '../../shared/rules/result.ts';

export type Schema<T> = {
  readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false };
};

/** Uses a body once it has the shape that was agreed. */
export async function withBody<T, R>(
  request: Request,
  schema: Schema<T>,
  use: (body: T) => Promise<Result<R>>,
): Promise<Result<R>> {
  const body = schema.safeParse(request.body);
  return body.success ? use(body.data) : refuse('malformed');
}
