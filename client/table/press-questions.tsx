import './hint-line.css';
import { useRef } from 'preact/hooks';
import type { QuestionId } from '../../shared/rules/vocabulary.ts';
import { LONGEST_QUESTION } from '../../shared/rules/wish.ts';
import { PRESS_PHRASES } from '../../shared/talk.ts';
import { press } from '../../shared/words/press.ts';
import { isolated } from '../isolated.ts';
import { journalistName, Paper } from '../pages/press/paper.tsx';
import { WordsForm } from '../pages/press/words-form.tsx';
import { remarkText } from '../remark-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { announce } from '../ui/live-region.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { useReport } from './report-remark.tsx';
import { useTable } from './table-state.ts';

/** What the paper writes, and that it asks something: in sight as long as it is the newest. */
export function PressNotice() {
  const { view, me, asking } = useTable();
  const t = words(press).table;
  const { newspaper, phase } = view.value;
  const newest = newspaper.headlines.at(-1);
  const open = newspaper.questions.filter(({ to, answer }) => to === me && answer === null);
  if (newspaper.questions.length === 0 && !newest) return null;
  return (
    <div class="hint-line press-notice">
      <div>
        {newest && (
          <p>
            <SideMark side="press" /> {fill(t.printed, { text: isolated(remarkText(newest.text)) })}
          </p>
        )}
        {open.length > 0 && phase !== 'over' && <p>{fill(t.asks, { n: open.length })}</p>}
      </div>
      <div class="hint-acts">
        <Button onClick={() => (asking.value = 'press')}>{view.value.menu.reply ? t.answer : t.look}</Button>
      </div>
    </div>
  );
}

/** Questions to both sides and the front page; whoever speaks for a delegation answers those put to it. */
export function PressDialog() {
  const { session, view, me, asking } = useTable();
  const t = words(press).table;
  const list = useRef<HTMLDivElement>(null);
  const { newspaper, menu, phase } = view.value;
  const { names } = session.info.value;
  const report = useReport(session);
  async function reply(question: QuestionId, text: string) {
    const refusal = await session.act({ type: 'reply', question, text });
    if (refusal === null) {
      list.current?.focus({ preventScroll: true });
      announce(() => words(press).table.sent);
    }
    return refusal;
  }
  return (
    <>
      <Dialog title={t.look} open={asking.value === 'press'} onClose={() => (asking.value = null)} wide>
        <div ref={list} tabIndex={-1}>
          <Paper
            newspaper={newspaper}
            nameOf={(seat) => names[seat]}
            {...(session.lesson.value && { reporting: { ...report, past: session.past.value, me } })}
            below={({ id, to, seat, answer }) => {
              if (to !== me || answer !== null || phase === 'over') return null;
              if (!menu.reply?.includes(id)) return <p class="muted">{t.spokesperson}</p>;
              return (
                <WordsForm
                  label={fill(t.label, { name: journalistName(seat, (one) => names[one]) })}
                  hint={t.note}
                  button={t.send}
                  most={LONGEST_QUESTION}
                  lines={3}
                  lesson={session.lesson.value}
                  offered={PRESS_PHRASES.reply}
                  onSay={(text) => reply(id, text)}
                />
              );
            }}
          />
        </div>
      </Dialog>
      {report.dialog}
    </>
  );
}
