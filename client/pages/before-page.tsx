import './before/before.css';
import { useEffect, useState } from 'preact/hooks';
import type { BeforeClass } from '../../shared/class-homework.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { classBefore } from '../../shared/words/class-before.ts';
import { pages } from '../../shared/words/pages.ts';
import { parts } from '../../shared/words/parts.ts';
import { beginIn } from '../lang.ts';
import { readBefore } from '../net/homework-http.ts';
import type { Trouble } from '../net/http.ts';
import { issueName } from '../option-words.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { Check } from './before/check.tsx';
import { contentOf, planOf } from './new/choices.ts';

/** The homework for a lesson, for whoever has its link: what everybody may know, and five questions on it. */
export function BeforePage({ id }: { readonly id: string }) {
  const t = words(classBefore);
  const [seen, setSeen] = useState<BeforeClass | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    readBefore(id).then((reply) => {
      if (gone) return;
      setTrouble(reply.ok ? null : reply.trouble);
      if (!reply.ok) return;
      beginIn(reply.value.lang);
      setSeen(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  return (
    <Frame>
      <PageTitle title={t.title} />
      {seen && <Homework seen={seen} />}
      {!seen && !trouble && <p role="status">{words(parts).loading}</p>}
      {trouble && (
        <div class="notice bad" role="alert">
          <p>{trouble.code === 'unknown-class' ? t.unknown : troubleText(trouble)}</p>
          {trouble.code !== 'unknown-class' && (
            <Button onClick={() => setAttempt(attempt + 1)}>{words(parts).tryAgain}</Button>
          )}
        </div>
      )}
    </Frame>
  );
}

function Homework({ seen }: { readonly seen: BeforeClass }) {
  const t = words(classBefore);
  const content = contentOf(seen.scenario);
  const names = sideNames(content);
  const issues = planOf(seen)?.issues ?? [];
  return (
    <>
      <p class="lead">{fill(t.lead, { format: content.formats[seen.format]?.name ?? content.title })}</p>
      <section aria-labelledby="background">
        <h2 id="background">{t.background}</h2>
        {content.background.map(({ title, text }) => (
          <section key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </section>
      <section aria-labelledby="issues">
        <h2 id="issues">{t.issues}</h2>
        <div class="before-issues">
          {issues.map((issue) => {
            const about = content.issues[issue];
            return (
              <details key={issue}>
                <summary>{issueName(content, issue)}</summary>
                <p>{about?.what}</p>
                {SIDES.map((side) => (
                  <p key={side}>
                    <b>
                      <SideMark side={side} /> {names[side].name}:
                    </b>{' '}
                    {about?.lines[side]}
                  </p>
                ))}
              </details>
            );
          })}
        </div>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{t.rules}</h2>
        {words(pages).briefing.turnsText.map((text) => (
          <p key={text}>{fill(text, {})}</p>
        ))}
      </section>
      <Check id={seen.class} />
    </>
  );
}
