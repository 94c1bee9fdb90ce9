import { useRef } from 'preact/hooks';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import type { PressWish } from '../../../shared/rules/wish.ts';
import { LONGEST_HEADLINE, LONGEST_QUESTION } from '../../../shared/rules/wish.ts';
import { PRESS_PHRASES } from '../../../shared/talk.ts';
import { press } from '../../../shared/words/press.ts';
import type { PressSession } from '../../session.ts';
import { useSides } from '../../sides.ts';
import { announce } from '../../ui/live-region.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { WordsForm } from './words-form.tsx';

type Props = { readonly session: PressSession };

/** One question to each side and one headline a round: what is open has a form, what is used up says so. */
export function Desk({ session }: Props) {
  const t = words(press);
  const sides = useSides();
  const { menu, round } = session.view.value;
  const lesson = session.lesson.value;
  const questions = useRef<HTMLHeadingElement>(null);
  const front = useRef<HTMLHeadingElement>(null);
  /** The form goes with what was sent, so the reading goes on at its heading. */
  async function send(wish: PressWish, heading: { current: HTMLElement | null }, sent: () => string) {
    const refusal = await session.act(wish);
    if (refusal === null) {
      heading.current?.focus({ preventScroll: true });
      announce(sent);
    }
    return refusal;
  }
  return (
    <div class="press-desk">
      <section aria-labelledby="press-ask">
        <h2 id="press-ask" ref={questions} tabIndex={-1}>
          {t.ask.title}
        </h2>
        {SIDES.map((side) => {
          const name = { side: sides[side].inText };
          return (
            <div key={side} class="press-to">
              <SideMark side={side} />
              {menu.ask?.includes(side) ? (
                <WordsForm
                  label={fill(t.ask.label, name)}
                  button={fill(t.ask.send, name)}
                  most={LONGEST_QUESTION}
                  lines={3}
                  lesson={lesson}
                  offered={PRESS_PHRASES.ask}
                  onSay={(text) =>
                    send({ type: 'ask', to: side, text }, questions, () => words(press).ask.sent)
                  }
                />
              ) : (
                <p class="muted">{fill(t.ask.used, name)}</p>
              )}
            </div>
          );
        })}
      </section>
      <section aria-labelledby="press-headline">
        <h2 id="press-headline" ref={front} tabIndex={-1}>
          {t.headline.title}
        </h2>
        {menu.headline ? (
          <WordsForm
            label={fill(t.headline.label, { round })}
            hint={t.headline.hint}
            button={t.headline.send}
            most={LONGEST_HEADLINE}
            lines={2}
            lesson={lesson}
            offered={PRESS_PHRASES.headline}
            onSay={(text) => send({ type: 'headline', text }, front, () => words(press).headline.sent)}
          />
        ) : (
          <p class="muted">{t.headline.used}</p>
        )}
      </section>
    </div>
  );
}
