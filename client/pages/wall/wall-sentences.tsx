import './wall-steps.css';
import type { Wall } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { fill, words } from '../../words.ts';

/** The sentences that the teacher shows; until then the question, and how many have answered it. */
export function WallSentences({ wall: { sentences, written } }: { readonly wall: Wall }) {
  const t = words(classWall).sentences;
  return (
    <>
      <p class="wall-say">{t.question}</p>
      {sentences.length === 0 ? (
        <p class="wall-count" role="status">
          {fill(t.written, { n: written })}
        </p>
      ) : (
        <ul class={sentences.length === 1 ? 'wall-sentences alone' : 'wall-sentences'}>
          {sentences.map(({ text, name }, at) => (
            <li key={at}>
              <blockquote>
                <bdi>{text}</bdi>
              </blockquote>
              {name && (
                <cite>
                  <bdi>{name}</bdi>
                </cite>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
