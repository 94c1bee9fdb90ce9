import type { Board } from '../../../shared/class-protocol.ts';
import { classBefore } from '../../../shared/words/class-before.ts';
import { fill, words } from '../../words.ts';

/** What was played after the lesson. */
export function HomeworkCounts({ homework }: Pick<Board, 'homework'>) {
  const of = (wanted: Board['homework'][number]['kind']) => homework.filter(({ kind }) => kind === wanted);
  const [makeUps, others] = [of('make-up'), of('other-side')];
  const counts = {
    makeUps: makeUps.length,
    makeUpsOver: makeUps.filter(({ over }) => over).length,
    others: others.length,
    othersOver: others.filter(({ over }) => over).length,
  };
  return <p>{fill(words(classBefore).after.counts, counts)}</p>;
}
