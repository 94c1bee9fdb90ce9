import type { ClassActed } from '../../shared/class-wishes.ts';
import type { HostWish } from '../../shared/rules/wish.ts';
import type { MatchService } from '../match-service.ts';

/** One wish of the host at many tables; a table that has no use for it now stays as it is. */
export async function atTables(
  service: MatchService,
  matches: readonly string[],
  wish: HostWish,
  cmdId: string,
): Promise<ClassActed> {
  const answers = await Promise.all(
    matches.map((match) => service.act(match, { seat: 'host', cmdId: `class ${cmdId}`, wish })),
  );
  const done = answers.filter((answer) => answer.ok).length;
  return { done, refused: answers.length - done };
}
